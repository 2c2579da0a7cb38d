from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaToolChoiceCustom"]


class BetaToolChoiceCustom(BaseModel):
    """The model has to call this custom tool."""

    name: str
    type: Literal["custom"]
