from typing import Literal

from ..._model.base import BaseModel
from ..shared.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionTool"]


class ChatCompletionFunctionTool(BaseModel):
    """A function that the model may call."""

    function: FunctionDefinition
    type: Literal["function"]
