from typing import Literal

from ...._model.base import BaseModel
from .session import Session

__all__ = ["SessionCreatedEvent"]


class SessionCreatedEvent(BaseModel):
    """A session is open; the first event."""

    event_id: str
    session: Session
    type: Literal["session.created"]
