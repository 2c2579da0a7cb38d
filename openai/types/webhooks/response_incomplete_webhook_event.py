from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseIncompleteWebhookEvent", "Data"]


class Data(BaseModel):
    """The response."""

    id: str


class ResponseIncompleteWebhookEvent(BaseModel):
    """A response in the background broke off."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = None
