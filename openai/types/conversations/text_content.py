from typing import Literal

from ..._models import BaseModel

__all__ = ["TextContent"]


class TextContent(BaseModel):
    """Plain text."""

    text: str
    type: Literal["text"]
