from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaToolChoiceFunction"]


class BetaToolChoiceFunction(BaseModel):
    """The model has to call this function."""

    name: str
    type: Literal["function"]
