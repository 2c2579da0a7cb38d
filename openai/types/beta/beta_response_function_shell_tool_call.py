from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_container_reference import BetaResponseContainerReference
from .beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = [
    "BetaResponseFunctionShellToolCall",
    "Action",
    "Environment",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "Caller",
]


class Action(BaseModel):
    """Commands, and their limits."""

    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int] = None
    """In milliseconds."""


Environment = Annotated[
    Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None], Discriminator("type")
]
"""Where the commands run."""


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class CallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


Caller = Annotated[Union[CallerDirect, CallerProgram, None], Discriminator("type")]
"""Who made the call: the model itself, or a program that it wrote."""


class BetaResponseFunctionShellToolCall(BaseModel):
    """The model wants shell commands run."""

    id: str
    action: Action

    call_id: str
    """The output has to name it."""

    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
