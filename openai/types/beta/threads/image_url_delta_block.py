from typing import Literal, Optional

from ...._model.base import BaseModel
from .image_url_delta import ImageURLDelta

__all__ = ["ImageURLDeltaBlock"]


class ImageURLDeltaBlock(BaseModel):
    """The next piece of an image part."""

    index: int
    """Which part of the message this continues, from 0."""

    type: Literal["image_url"]
    image_url: Optional[ImageURLDelta] = None
