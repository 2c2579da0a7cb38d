from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = [
    "BetaResponseFunctionShellToolCallOutput",
    "OutputOutcomeTimeout",
    "OutputOutcomeExit",
    "OutputOutcome",
    "Output",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "Caller",
]


class OutputOutcomeTimeout(BaseModel):
    """The commands took too long and were stopped."""

    type: Literal["timeout"]


class OutputOutcomeExit(BaseModel):
    """The commands came to an end."""

    exit_code: int
    type: Literal["exit"]


OutputOutcome = Annotated[Union[OutputOutcomeTimeout, OutputOutcomeExit], Discriminator("type")]
"""How the commands ended."""


class Output(BaseModel):
    """What the commands wrote, and how they ended."""

    outcome: OutputOutcome
    stderr: str
    stdout: str

    created_by: Optional[str] = None
    """ID of whoever made it."""


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


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    """What came of shell commands."""

    id: str

    call_id: str
    """The call that it answers."""

    max_output_length: Optional[int] = None
    """Characters that were kept of each command, as the call asked."""

    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
