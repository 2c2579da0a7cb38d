from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaResponseOutputRefusal"]


class BetaResponseOutputRefusal(BaseModel):
    """The model's refusal to answer."""

    refusal: str
    type: Literal["refusal"]
