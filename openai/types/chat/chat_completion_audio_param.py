from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ChatCompletionAudioParam", "VoiceID", "Voice"]


class VoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


Voice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]
"""A built-in voice by its name, or one of your own."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """How the model is to speak; goes with `modalities=["text", "audio"]`."""

    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]
