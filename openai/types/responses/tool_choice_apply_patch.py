from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ToolChoiceApplyPatch"]


class ToolChoiceApplyPatch(BaseModel):
    """The model has to write a patch."""

    type: Literal["apply_patch"]
