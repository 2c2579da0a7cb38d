from typing import Literal

from ....._model.base import BaseModel
from .run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]


class RunStepDeltaEvent(BaseModel):
    """The next piece of a step, when streaming."""

    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
