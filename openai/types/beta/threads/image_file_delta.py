from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ImageFileDelta"]


class ImageFileDelta(BaseModel):
    """The next piece of an uploaded image."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image; `low` uses fewer tokens."""

    file_id: Optional[str] = None
