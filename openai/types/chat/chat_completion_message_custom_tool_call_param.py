from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]


class Custom(TypedDict, total=False):
    """The tool, and what the model gave it."""

    input: Required[str]
    """Text, in the tool's own format."""

    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool that the model wanted earlier."""

    id: Required[str]
    """The tool message with the result refers to it."""

    custom: Required[Custom]
    type: Required[Literal["custom"]]
