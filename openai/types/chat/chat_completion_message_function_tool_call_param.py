from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]


class Function(TypedDict, total=False):
    """The function, and what the model gave it."""

    arguments: Required[str]
    """JSON, as the model wrote it."""

    name: Required[str]


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of a function that the model wanted earlier."""

    id: Required[str]
    """The tool message with the result refers to it."""

    function: Required[Function]
    type: Required[Literal["function"]]
