from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ToolChoiceShell"]


class ToolChoiceShell(BaseModel):
    """The model has to run shell commands."""

    type: Literal["shell"]
