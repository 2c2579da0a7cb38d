from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BatchCompletedWebhookEvent", "Data"]


class Data(BaseModel):
    """The batch."""

    id: str


class BatchCompletedWebhookEvent(BaseModel):
    """A batch was completed; its output file is there."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = None
