from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseCancelledWebhookEvent", "Data"]


class Data(BaseModel):
    """The response."""

    id: str


class ResponseCancelledWebhookEvent(BaseModel):
    """A response in the background was cancelled."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = None
