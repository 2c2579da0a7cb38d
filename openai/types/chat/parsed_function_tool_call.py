from typing import Optional

from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

__all__ = ["ParsedFunctionToolCall", "ParsedFunction"]


class ParsedFunction(Function):
    """The function, and its arguments as an object."""

    parsed_arguments: Optional[object] = None
    """`None` if the tool was not made for parsing."""


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of a function that the model wants, with its arguments parsed."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]
