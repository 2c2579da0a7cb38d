from typing import Literal

from ..._model.base import BaseModel
from ..shared.function_definition import FunctionDefinition

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    """A function of your program that the model may call."""

    function: FunctionDefinition
    type: Literal["function"]
