from typing import Literal

from ..._model.base import BaseModel

__all__ = ["CodeInterpreterTool"]


class CodeInterpreterTool(BaseModel):
    """Lets the model write and run Python code."""

    type: Literal["code_interpreter"]
