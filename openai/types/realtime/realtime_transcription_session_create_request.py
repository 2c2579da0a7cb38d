from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """A session that only writes down what is said."""

    type: Literal["transcription"]
    audio: Optional[RealtimeTranscriptionSessionAudio] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""
