from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseFailedWebhookEvent", "Data"]


class Data(BaseModel):
    """The response."""

    id: str


class ResponseFailedWebhookEvent(BaseModel):
    """A response in the background failed."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = None
