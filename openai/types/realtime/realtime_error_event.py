from typing import Literal

from ..._model.base import BaseModel
from .realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]


class RealtimeErrorEvent(BaseModel):
    """Something went wrong; mostly the session stays open."""

    error: RealtimeError
    event_id: str
    type: Literal["error"]
