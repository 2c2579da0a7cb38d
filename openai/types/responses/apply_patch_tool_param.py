from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ApplyPatchToolParam"]


class ApplyPatchToolParam(TypedDict, total=False):
    """Lets the model create, change and delete files by patches, which your program applies."""

    type: Required[Literal["apply_patch"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
