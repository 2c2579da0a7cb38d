from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BatchFailedWebhookEvent", "Data"]


class Data(BaseModel):
    """The batch."""

    id: str


class BatchFailedWebhookEvent(BaseModel):
    """A batch failed as a whole."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = None
