from typing import List, Literal, Optional

from ...._model.base import BaseModel
from ...shared.metadata import Metadata
from ..assistant_response_format_option import AssistantResponseFormatOption
from ..assistant_tool import AssistantTool
from ..assistant_tool_choice_option import AssistantToolChoiceOption
from .required_action_function_tool_call import RequiredActionFunctionToolCall
from .run_status import RunStatus

__all__ = [
    "Run",
    "IncompleteDetails",
    "LastError",
    "RequiredActionSubmitToolOutputs",
    "RequiredAction",
    "TruncationStrategy",
    "Usage",
]


class IncompleteDetails(BaseModel):
    """Why a run broke off."""

    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None


class LastError(BaseModel):
    """What went wrong in a run."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """A word for programs."""

    message: str
    """A sentence for people."""


class RequiredActionSubmitToolOutputs(BaseModel):
    """Calls whose output the run waits for."""

    tool_calls: List[RequiredActionFunctionToolCall]


class RequiredAction(BaseModel):
    """What the run waits for."""

    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]


class TruncationStrategy(BaseModel):
    """Which messages of the thread the model saw."""

    type: Literal["auto", "last_messages"]
    """`auto` leaves out messages from the middle where they are too many."""

    last_messages: Optional[int] = None
    """How many of the latest messages; goes with the type `last_messages`."""


class Usage(BaseModel):
    """Tokens that a run has used."""

    completion_tokens: int
    """What the model wrote."""

    prompt_tokens: int
    """What the model read."""

    total_tokens: int


class Run(BaseModel):
    """The work of an assistant on a thread. Deprecated: use the Responses API. Times are Unix times in seconds."""

    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int

    expires_at: Optional[int] = None
    """After that the run ends as `expired`."""

    failed_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None

    instructions: str
    """What the assistant was told in this run."""

    last_error: Optional[LastError] = None
    """Absent where nothing went wrong."""

    max_completion_tokens: Optional[int] = None
    """Limit for the whole run."""

    max_prompt_tokens: Optional[int] = None
    """Limit for the whole run."""

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool

    required_action: Optional[RequiredAction] = None
    """Set while the status is `requires_action`."""

    response_format: Optional[AssistantResponseFormatOption] = None
    started_at: Optional[int] = None
    status: RunStatus
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption] = None
    tools: List[AssistantTool]
    truncation_strategy: Optional[TruncationStrategy] = None

    usage: Optional[Usage] = None
    """Absent until the run has ended."""

    temperature: Optional[float] = None
    top_p: Optional[float] = None
