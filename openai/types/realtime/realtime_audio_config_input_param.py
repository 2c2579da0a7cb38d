from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam

__all__ = ["RealtimeAudioConfigInputParam", "NoiseReduction"]


class NoiseReduction(TypedDict, total=False):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: NoiseReductionType


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """How the user's sound comes, and what is done with it."""

    format: RealtimeAudioFormatsParam

    noise_reduction: NoiseReduction
    """Off unless given."""

    transcription: AudioTranscriptionParam
    """Off unless given."""

    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam]
    """None leaves it to you to end turns and ask for responses."""
