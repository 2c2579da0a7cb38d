from typing import Literal

from ..._model.base import BaseModel

__all__ = ["TextContent"]


class TextContent(BaseModel):
    """Plain text."""

    text: str
    type: Literal["text"]
