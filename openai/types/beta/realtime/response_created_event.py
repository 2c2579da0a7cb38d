from typing import Literal

from ...._model.base import BaseModel
from .realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(BaseModel):
    """A response begins."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]
