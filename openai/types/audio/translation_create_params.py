from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import FileTypes
from ..audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    """Arguments of `audio.translations.create`."""

    file: Required[FileTypes]
    """The content, not a path given as text; flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm."""

    model: Required[Union[str, AudioModel]]
    """Only `whisper-1` translates."""

    prompt: str
    """Sets the style or is the text before, in English."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """`json` unless given; `text`, `srt` and `vtt` return a `str`."""

    temperature: float
    """From 0 to 1; at 0 the model itself raises it where it gets stuck."""
