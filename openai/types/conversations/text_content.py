from typing import Literal

from ..._model import BaseModel

__all__ = ["TextContent"]


class TextContent(BaseModel):
    """Plain text."""

    text: str
    type: Literal["text"]
