from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeAudioConfigOutputParam", "VoiceID", "Voice"]


class VoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


Voice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]
"""A built-in voice by its name, or one of your own."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """How the model speaks."""

    format: RealtimeAudioFormatsParam

    speed: float
    """From 0.25 to 1.5; 1 is the usual. Can change between responses only."""

    voice: Voice
    """Cannot change once the model has spoken."""
