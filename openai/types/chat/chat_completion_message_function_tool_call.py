from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]


class Function(BaseModel):
    """The function, and what the model gives it."""

    arguments: str
    """JSON, which the model may have got wrong: check it before the call."""

    name: str


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of a function that the model wants."""

    id: str
    """The tool message with the result refers to it."""

    function: Function
    type: Literal["function"]
