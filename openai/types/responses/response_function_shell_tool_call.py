from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .response_container_reference import ResponseContainerReference
from .response_local_environment import ResponseLocalEnvironment

__all__ = ["ResponseFunctionShellToolCall", "Action", "Environment", "CallerDirect", "CallerProgram", "Caller"]


class Action(BaseModel):
    """Commands, and their limits."""

    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int] = None
    """In milliseconds."""


Environment = Annotated[Union[ResponseLocalEnvironment, ResponseContainerReference, None], Discriminator("type")]
"""Where the commands run."""


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


class ResponseFunctionShellToolCall(BaseModel):
    """The model wants shell commands run."""

    id: str
    action: Action

    call_id: str
    """The output has to name it."""

    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
