from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ImageFile"]


class ImageFile(BaseModel):
    """An uploaded image."""

    file_id: str
    """Of a file that was uploaded with the purpose `vision`."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image; `low` uses fewer tokens."""
