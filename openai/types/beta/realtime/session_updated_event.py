from typing import Literal

from ...._model.base import BaseModel
from .session import Session

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(BaseModel):
    """The session was changed."""

    event_id: str
    session: Session
    type: Literal["session.updated"]
