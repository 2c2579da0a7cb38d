from __future__ import annotations

from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes
from .image_input_reference_param import ImageInputReferenceParam
from .video_model_param import VideoModelParam
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["VideoCreateParams", "InputReference"]

InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]
"""An image to start from: a file, or a reference to one."""


class VideoCreateParams(TypedDict, total=False):
    """Arguments of `videos.create`."""

    prompt: Required[str]
    """From 1 to 32,000 characters."""

    input_reference: InputReference

    model: VideoModelParam
    """`sora-2` unless given."""

    seconds: VideoSeconds
    """Length of the video; `4` unless given."""

    size: VideoSize
    """`720x1280` unless given."""
