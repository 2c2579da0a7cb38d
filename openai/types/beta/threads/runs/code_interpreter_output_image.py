from typing import Literal, Optional

from ....._model.base import BaseModel

__all__ = ["CodeInterpreterOutputImage", "Image"]


class Image(BaseModel):
    """An image that the code made."""

    file_id: Optional[str] = None


class CodeInterpreterOutputImage(BaseModel):
    """The next piece of an image that the code made."""

    index: int
    """Which output of the call this continues, from 0."""

    type: Literal["image"]
    image: Optional[Image] = None
