from typing import Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeError"]


class RealtimeError(BaseModel):
    """What went wrong."""

    message: str
    """A sentence for people."""

    type: str

    code: Optional[str] = None
    """A word for programs."""

    event_id: Optional[str] = None
    """The event of yours that caused it, if you gave it an ID."""

    param: Optional[str] = None
    """Name of the argument at fault, where there is one."""
