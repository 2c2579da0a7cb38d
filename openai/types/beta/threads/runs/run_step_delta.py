from typing import Annotated, Optional, Union

from ....._model.base import BaseModel, Discriminator
from .run_step_delta_message_delta import RunStepDeltaMessageDelta
from .tool_call_delta_object import ToolCallDeltaObject

__all__ = ["RunStepDelta", "StepDetails"]

StepDetails = Annotated[Union[RunStepDeltaMessageDelta, ToolCallDeltaObject], Discriminator("type")]
"""The next piece of what the step does."""


class RunStepDelta(BaseModel):
    """What this event adds to the step."""

    step_details: Optional[StepDetails] = None
