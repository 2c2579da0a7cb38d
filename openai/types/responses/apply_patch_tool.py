from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ApplyPatchTool"]


class ApplyPatchTool(BaseModel):
    """Lets the model create, change and delete files by patches, which your program applies."""

    type: Literal["apply_patch"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
