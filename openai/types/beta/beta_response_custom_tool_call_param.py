from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseCustomToolCallParam", "Agent", "CallerDirect", "CallerProgram", "Caller"]


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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


class BetaResponseCustomToolCallParam(TypedDict, total=False):
    """The model calls a custom tool."""

    call_id: Required[str]
    """The output has to name it."""

    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: Optional[Agent]
    caller: Optional[Caller]

    namespace: str
    """The namespace that the tool belongs to, where it does."""
