from typing_extensions import TypeAlias

from .chat_completion_message_function_tool_call_param import (
    ChatCompletionMessageFunctionToolCallParam,
    Function as Function,
)

__all__ = ["ChatCompletionMessageToolCallParam"]

ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
"""Older name of `ChatCompletionMessageFunctionToolCallParam`."""
