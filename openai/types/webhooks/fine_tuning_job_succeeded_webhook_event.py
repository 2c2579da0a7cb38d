from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FineTuningJobSucceededWebhookEvent", "Data"]


class Data(BaseModel):
    """The fine-tuning job."""

    id: str


class FineTuningJobSucceededWebhookEvent(BaseModel):
    """A fine-tuning job was completed; its model is there."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = None
