from typing import Optional

from ..._model.base import BaseModel

__all__ = ["FileContentResponse"]


class FileContentResponse(BaseModel):
    """A piece of the text that was read from a file of a vector store."""

    text: Optional[str] = None

    type: Optional[str] = None
    """Only `text` so far."""
