from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BatchCancelledWebhookEvent", "Data"]


class Data(BaseModel):
    """The batch."""

    id: str


class BatchCancelledWebhookEvent(BaseModel):
    """A batch was cancelled."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = None
