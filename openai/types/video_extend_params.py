from __future__ import annotations

from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes
from .video_seconds import VideoSeconds

__all__ = ["VideoExtendParams", "VideoVideoReferenceInputParam", "Video"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    """A finished video of yours."""

    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]
"""The video to extend: a file, or one of your own."""


class VideoExtendParams(TypedDict, total=False):
    """Arguments of `videos.extend`."""

    prompt: Required[str]
    """How it goes on, in 1 to 32,000 characters."""

    seconds: Required[VideoSeconds]
    """Length of the new part; the API also takes `16` and `20`."""

    video: Required[Video]
