from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ToolChoiceFunction"]


class ToolChoiceFunction(BaseModel):
    """The model has to call this function."""

    name: str
    type: Literal["function"]
