from __future__ import annotations

from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes

__all__ = ["VideoEditParams", "VideoVideoReferenceInputParam", "Video"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    """A finished video of yours."""

    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]
"""The video to edit: a file, or one of your own."""


class VideoEditParams(TypedDict, total=False):
    """Arguments of `videos.edit`."""

    prompt: Required[str]
    """What to change, in 1 to 32,000 characters."""

    video: Required[Video]
