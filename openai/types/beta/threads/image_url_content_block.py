from typing import Literal

from ...._model.base import BaseModel
from .image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


class ImageURLContentBlock(BaseModel):
    """An image from the web in a message."""

    image_url: ImageURL
    type: Literal["image_url"]
