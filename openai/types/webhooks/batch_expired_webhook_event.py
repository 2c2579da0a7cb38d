from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BatchExpiredWebhookEvent", "Data"]


class Data(BaseModel):
    """The batch."""

    id: str


class BatchExpiredWebhookEvent(BaseModel):
    """A batch was not done within its time."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = None
