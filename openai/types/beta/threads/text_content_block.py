from typing import Literal

from ...._model.base import BaseModel
from .text import Text

__all__ = ["TextContentBlock"]


class TextContentBlock(BaseModel):
    """Text in a message."""

    text: Text
    type: Literal["text"]
