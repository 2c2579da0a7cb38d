from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = [
    "BetaResponseCustomToolCallOutputParam",
    "OutputOutputContentList",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "Caller",
]

OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
"""A part of an output: text, image or file."""


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


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a custom tool gave."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    """A text, or texts, images and files."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Optional[Agent]
    caller: Optional[Caller]
