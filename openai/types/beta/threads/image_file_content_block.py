from typing import Literal

from ...._model.base import BaseModel
from .image_file import ImageFile

__all__ = ["ImageFileContentBlock"]


class ImageFileContentBlock(BaseModel):
    """An uploaded image in a message."""

    image_file: ImageFile
    type: Literal["image_file"]
