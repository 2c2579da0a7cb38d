from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._types import FileTypes

__all__ = ["VideoCreateCharacterParams"]


class VideoCreateCharacterParams(TypedDict, total=False):
    """Arguments of `videos.create_character`."""

    name: Required[str]
    """From 1 to 80 characters."""

    video: Required[FileTypes]
