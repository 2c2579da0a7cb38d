from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ToolChoiceCustom"]


class ToolChoiceCustom(BaseModel):
    """The model has to call this custom tool."""

    name: str
    type: Literal["custom"]
