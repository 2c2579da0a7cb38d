from typing import Optional

from .._model.base import BaseModel

__all__ = ["VideoCreateCharacterResponse"]


class VideoCreateCharacterResponse(BaseModel):
    """A character made from a video."""

    id: Optional[str] = None

    created_at: int
    """Unix time in seconds."""

    name: Optional[str] = None
