from typing import Literal

from ..._model.base import BaseModel
from .realtime_response import RealtimeResponse

__all__ = ["ResponseDoneEvent"]


class ResponseDoneEvent(BaseModel):
    """A response has ended, as its `status` tells."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]
