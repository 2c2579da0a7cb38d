from typing import Optional

from ..._model.base import BaseModel
from .realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput

__all__ = ["RealtimeTranscriptionSessionAudio"]


class RealtimeTranscriptionSessionAudio(BaseModel):
    """How sound comes."""

    input: Optional[RealtimeTranscriptionSessionAudioInput] = None
