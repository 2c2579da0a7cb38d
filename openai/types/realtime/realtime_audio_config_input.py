from typing import Optional

from ..._model.base import BaseModel
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection

__all__ = ["RealtimeAudioConfigInput", "NoiseReduction"]


class NoiseReduction(BaseModel):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Optional[NoiseReductionType] = None


class RealtimeAudioConfigInput(BaseModel):
    """How the user's sound comes, and what is done with it."""

    format: Optional[RealtimeAudioFormats] = None

    noise_reduction: Optional[NoiseReduction] = None
    """Off unless given."""

    transcription: Optional[AudioTranscription] = None
    """Off unless given."""

    turn_detection: Optional[RealtimeAudioInputTurnDetection] = None
    """None leaves it to you to end turns and ask for responses."""
