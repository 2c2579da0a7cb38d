from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["EvalRunFailedWebhookEvent", "Data"]


class Data(BaseModel):
    """The eval run."""

    id: str


class EvalRunFailedWebhookEvent(BaseModel):
    """An eval run failed."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = None
