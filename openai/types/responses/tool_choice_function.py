from typing import Literal

from ..._model import BaseModel

__all__ = ["ToolChoiceFunction"]


class ToolChoiceFunction(BaseModel):
    """The model has to call this function."""

    name: str
    type: Literal["function"]
