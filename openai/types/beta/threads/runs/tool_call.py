from typing import Annotated, Union

from ....._model.base import Discriminator
from .code_interpreter_tool_call import CodeInterpreterToolCall
from .file_search_tool_call import FileSearchToolCall
from .function_tool_call import FunctionToolCall

__all__ = ["ToolCall"]

ToolCall = Annotated[Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall], Discriminator("type")]
"""A call of a tool."""
