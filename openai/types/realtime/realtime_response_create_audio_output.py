from typing import Literal, Optional, Union

from ..._model.base import BaseModel
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeResponseCreateAudioOutput", "OutputVoiceID", "OutputVoice", "Output"]


class OutputVoiceID(BaseModel):
    """A voice of your own."""

    id: str


OutputVoice = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], OutputVoiceID
]
"""A built-in voice by its name, or one of your own."""


class Output(BaseModel):
    """How the model is to speak."""

    format: Optional[RealtimeAudioFormats] = None

    voice: Optional[OutputVoice] = None
    """Cannot change once the model has spoken."""


class RealtimeResponseCreateAudioOutput(BaseModel):
    """The sound of a response."""

    output: Optional[Output] = None
