from typing import Literal

from .._model.base import BaseModel

__all__ = ["FileDeleted"]


class FileDeleted(BaseModel):
    """Word that a file was deleted."""

    id: str
    deleted: bool
    object: Literal["file"]
