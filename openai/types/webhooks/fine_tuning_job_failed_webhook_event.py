from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FineTuningJobFailedWebhookEvent", "Data"]


class Data(BaseModel):
    """The fine-tuning job."""

    id: str


class FineTuningJobFailedWebhookEvent(BaseModel):
    """A fine-tuning job failed."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = None
