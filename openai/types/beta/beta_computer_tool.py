from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaComputerTool"]


class BetaComputerTool(BaseModel):
    """Lets the model use a computer by screenshots and actions, which your program carries out."""

    type: Literal["computer"]
