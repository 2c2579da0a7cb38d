from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeResponseCreateAudioOutputParam", "OutputVoiceID", "OutputVoice", "Output"]


class OutputVoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


OutputVoice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], OutputVoiceID
]
"""A built-in voice by its name, or one of your own."""


class Output(TypedDict, total=False):
    """How the model is to speak."""

    format: RealtimeAudioFormatsParam

    voice: OutputVoice
    """Cannot change once the model has spoken."""


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """The sound of a response."""

    output: Output
