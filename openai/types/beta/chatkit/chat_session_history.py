from typing import Optional

from ...._model.base import BaseModel

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(BaseModel):
    """Whether your end users see earlier threads."""

    enabled: bool

    recent_threads: Optional[int] = None
    """How many of the latest threads they see; all where it is absent."""
