from typing import Literal, Optional

from ..._model.base import BaseModel
from .realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(BaseModel):
    """Asks for a response; the API makes one itself where it detects turns."""

    type: Literal["response.create"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""

    response: Optional[RealtimeResponseCreateParams] = None
