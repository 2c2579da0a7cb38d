from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageFileParam"]


class ImageFileParam(TypedDict, total=False):
    """An uploaded image."""

    file_id: Required[str]
    """Of a file that was uploaded with the purpose `vision`."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image; `low` uses fewer tokens."""
