from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "VoiceID", "Voice"]


class VoiceID(TypedDict, total=False):
    """A voice of your own."""

    id: Required[str]


Voice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]
"""A built-in voice by its name, or one of your own."""


class SpeechCreateParams(TypedDict, total=False):
    """Arguments of `audio.speech.create`."""

    input: Required[str]
    """The text to speak, at most 4096 characters."""

    model: Required[Union[str, SpeechModel]]
    voice: Required[Voice]

    instructions: str
    """How to speak, in words; not for `tts-1` and `tts-1-hd`."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """`mp3` unless given; `pcm` is raw 16-bit samples at 24 kHz."""

    speed: float
    """From 0.25 to 4.0; 1.0 unless given."""

    stream_format: Literal["sse", "audio"]
    """Bare audio, or events; `tts-1` and `tts-1-hd` know no `sse`."""
