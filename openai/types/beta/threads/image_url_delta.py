from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ImageURLDelta"]


class ImageURLDelta(BaseModel):
    """The next piece of an image on the web."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image; `low` uses fewer tokens."""

    url: Optional[str] = None
