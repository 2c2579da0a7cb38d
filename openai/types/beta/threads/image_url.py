from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ImageURL"]


class ImageURL(BaseModel):
    """An image on the web."""

    url: str
    """Address of a jpeg, png, gif or webp."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image; `low` uses fewer tokens."""
