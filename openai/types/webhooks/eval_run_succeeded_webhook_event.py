from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["EvalRunSucceededWebhookEvent", "Data"]


class Data(BaseModel):
    """The eval run."""

    id: str


class EvalRunSucceededWebhookEvent(BaseModel):
    """An eval run was completed."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = None
