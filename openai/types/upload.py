from typing import Literal, Optional

from .._model.base import BaseModel
from .file_object import FileObject

__all__ = ["Upload"]


class Upload(BaseModel):
    """A large file on its way to the API, which takes it in parts."""

    id: str

    bytes: int
    """Size of the whole file in bytes, as announced at the start."""

    created_at: int
    """Unix time in seconds."""

    expires_at: int
    """Unix time in seconds, by which the upload has to be completed."""

    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]

    file: Optional[FileObject] = None
    """The finished file, once the upload is completed."""
