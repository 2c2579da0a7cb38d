from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaToolChoiceShell"]


class BetaToolChoiceShell(BaseModel):
    """The model has to run shell commands."""

    type: Literal["shell"]
