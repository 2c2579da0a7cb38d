from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ErrorEvent", "Error"]


class Error(BaseModel):
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


class ErrorEvent(BaseModel):
    """Something went wrong; mostly the session stays open."""

    error: Error
    event_id: str
    type: Literal["error"]
