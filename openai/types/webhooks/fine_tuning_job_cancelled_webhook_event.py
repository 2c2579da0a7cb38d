from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FineTuningJobCancelledWebhookEvent", "Data"]


class Data(BaseModel):
    """The fine-tuning job."""

    id: str


class FineTuningJobCancelledWebhookEvent(BaseModel):
    """A fine-tuning job was cancelled."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = None
