from typing import Literal, Optional, Union

from ..._model.base import BaseModel
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "VoiceID", "Voice"]


class VoiceID(BaseModel):
    """A voice of your own."""

    id: str


Voice = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]
"""A built-in voice by its name, or one of your own."""


class RealtimeAudioConfigOutput(BaseModel):
    """How the model speaks."""

    format: Optional[RealtimeAudioFormats] = None

    speed: Optional[float] = None
    """From 0.25 to 1.5; 1 is the usual. Can change between responses only."""

    voice: Optional[Voice] = None
    """Cannot change once the model has spoken."""
