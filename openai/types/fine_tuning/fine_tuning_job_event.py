import builtins
from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FineTuningJobEvent"]


class FineTuningJobEvent(BaseModel):
    """Something that happened during a job."""

    id: str

    created_at: int
    """Unix time in seconds."""

    level: Literal["info", "warn", "error"]

    message: str
    """A sentence for people."""

    object: Literal["fine_tuning.job.event"]

    data: Optional[builtins.object] = None
    """With `metrics`, the figures of a step."""

    type: Optional[Literal["message", "metrics"]] = None
