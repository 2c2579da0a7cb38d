from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["BetaResponseApplyPatchToolCallOutput", "Agent", "CallerDirect", "CallerProgram", "Caller"]


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


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """What came of a patch."""

    id: str

    call_id: str
    """The call that it answers."""

    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""

    output: Optional[str] = None
    """What the model should know of it, such as why it failed."""
