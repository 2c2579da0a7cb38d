from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]


class Custom(BaseModel):
    """The tool, and what the model gives it."""

    input: str
    """Text, in the tool's own format."""

    name: str


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool that the model wants."""

    id: str
    """The tool message with the result refers to it."""

    custom: Custom
    type: Literal["custom"]
