from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseCompletedWebhookEvent", "Data"]


class Data(BaseModel):
    """The response."""

    id: str


class ResponseCompletedWebhookEvent(BaseModel):
    """A response in the background was completed."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = None
