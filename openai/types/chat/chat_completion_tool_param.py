from typing_extensions import TypeAlias

from ..shared_params.function_definition import FunctionDefinition as FunctionDefinition
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["ChatCompletionToolParam"]

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
"""Older name of `ChatCompletionFunctionToolParam`."""
