from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["EvalRunCanceledWebhookEvent", "Data"]


class Data(BaseModel):
    """The eval run."""

    id: str


class EvalRunCanceledWebhookEvent(BaseModel):
    """An eval run was cancelled."""

    id: str
    """ID of the event itself; that of its object is in `data`."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = None
