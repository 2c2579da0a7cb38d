from typing import Literal, Optional

from ...._model.base import BaseModel
from .text_delta import TextDelta

__all__ = ["TextDeltaBlock"]


class TextDeltaBlock(BaseModel):
    """The next piece of a text part."""

    index: int
    """Which part of the message this continues, from 0."""

    type: Literal["text"]
    text: Optional[TextDelta] = None
