from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["ResponseFunctionToolCall", "CallerDirect", "CallerProgram", "Caller"]


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


class ResponseFunctionToolCall(BaseModel):
    """The model calls a function of your program."""

    arguments: str
    """JSON, which the model may have got wrong."""

    call_id: str
    """The output has to name it."""

    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    caller: Optional[Caller] = None

    namespace: Optional[str] = None
    """The namespace that the function belongs to, where it does."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
