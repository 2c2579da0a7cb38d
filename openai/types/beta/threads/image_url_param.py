from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageURLParam"]


class ImageURLParam(TypedDict, total=False):
    """An image on the web."""

    url: Required[str]
    """Address of a jpeg, png, gif or webp."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image; `low` uses fewer tokens."""
