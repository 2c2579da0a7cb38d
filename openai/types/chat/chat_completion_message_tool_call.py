from typing import Annotated, Union

from ..._model.base import Discriminator
from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function as Function

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion"]

ChatCompletionMessageToolCallUnion = Annotated[
    Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall], Discriminator("type")
]
"""A call that the model wants, of a function or of a custom tool."""

ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall
"""Older name of `ChatCompletionMessageFunctionToolCall`."""
