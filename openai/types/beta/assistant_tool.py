from typing import Annotated, Union

from ..._model.base import Discriminator
from .code_interpreter_tool import CodeInterpreterTool
from .file_search_tool import FileSearchTool
from .function_tool import FunctionTool

__all__ = ["AssistantTool"]

AssistantTool = Annotated[Union[CodeInterpreterTool, FileSearchTool, FunctionTool], Discriminator("type")]
"""A tool of an assistant."""
