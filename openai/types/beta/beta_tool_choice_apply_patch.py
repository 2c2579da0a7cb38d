from typing import Literal

from ..._model.base import BaseModel

__all__ = ["BetaToolChoiceApplyPatch"]


class BetaToolChoiceApplyPatch(BaseModel):
    """The model has to write a patch."""

    type: Literal["apply_patch"]
