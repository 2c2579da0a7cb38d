from typing import Optional

from ..._model.base import BaseModel
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_transcription_session_audio_input_turn_detection import (
    RealtimeTranscriptionSessionAudioInputTurnDetection,
)

__all__ = ["RealtimeTranscriptionSessionAudioInput", "NoiseReduction"]


class NoiseReduction(BaseModel):
    """Takes noise out of the sound before turns are detected and the model listens."""

    type: Optional[NoiseReductionType] = None


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    """How sound comes, and what is done with it."""

    format: Optional[RealtimeAudioFormats] = None

    noise_reduction: Optional[NoiseReduction] = None
    """Off unless given."""

    transcription: Optional[AudioTranscription] = None

    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = None
    """None leaves it to you to end turns."""
