from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ResponseFunctionToolCallParam", "CallerDirect", "CallerProgram", "Caller"]


class CallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """The model calls a function of your program."""

    arguments: Required[str]
    """JSON, which the model may have got wrong."""

    call_id: Required[str]
    """The output has to name it."""

    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: Optional[Caller]

    namespace: str
    """The namespace that the function belongs to, where it does."""

    status: Literal["in_progress", "completed", "incomplete"]
