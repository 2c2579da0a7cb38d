from typing import Literal, Optional

from ...._model.base import BaseModel
from .image_file_delta import ImageFileDelta

__all__ = ["ImageFileDeltaBlock"]


class ImageFileDeltaBlock(BaseModel):
    """The next piece of an image part."""

    index: int
    """Which part of the message this continues, from 0."""

    type: Literal["image_file"]
    image_file: Optional[ImageFileDelta] = None
