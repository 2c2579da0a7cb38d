from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_transcription_session_audio_input_turn_detection_param import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

__all__ = ["RealtimeTranscriptionSessionAudioInputParam", "NoiseReduction"]


class NoiseReduction(TypedDict, total=False):
    """Takes noise out of the sound before turns are detected and the model listens."""

    type: NoiseReductionType


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """How sound comes, and what is done with it."""

    format: RealtimeAudioFormatsParam

    noise_reduction: NoiseReduction
    """Off unless given."""

    transcription: AudioTranscriptionParam

    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]
    """None leaves it to you to end turns."""
