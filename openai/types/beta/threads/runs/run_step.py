from typing import Annotated, Literal, Optional, Union

from ....._model.base import BaseModel, Discriminator
from ....shared.metadata import Metadata
from .message_creation_step_details import MessageCreationStepDetails
from .tool_calls_step_details import ToolCallsStepDetails

__all__ = ["RunStep", "LastError", "StepDetails", "Usage"]


class LastError(BaseModel):
    """What went wrong in a step."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """A word for programs."""

    message: str
    """A sentence for people."""


StepDetails = Annotated[Union[MessageCreationStepDetails, ToolCallsStepDetails], Discriminator("type")]
"""What a step did: write a message or call tools."""


class Usage(BaseModel):
    """Tokens that a step has used."""

    completion_tokens: int
    """What the model wrote."""

    prompt_tokens: int
    """What the model read."""

    total_tokens: int


class RunStep(BaseModel):
    """One thing that an assistant did in a run. Times are Unix times in seconds."""

    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int

    expired_at: Optional[int] = None
    """When the run expired."""

    failed_at: Optional[int] = None

    last_error: Optional[LastError] = None
    """Absent where nothing went wrong."""

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]

    usage: Optional[Usage] = None
    """Absent while the step is in progress."""
