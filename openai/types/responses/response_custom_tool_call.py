from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["ResponseCustomToolCall", "CallerDirect", "CallerProgram", "Caller"]


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


class ResponseCustomToolCall(BaseModel):
    """The model calls a custom tool."""

    call_id: str
    """The output has to name it."""

    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    caller: Optional[Caller] = None

    namespace: Optional[str] = None
    """The namespace that the tool belongs to, where it does."""
