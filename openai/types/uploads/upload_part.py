from typing import Literal

from ..._model.base import BaseModel

__all__ = ["UploadPart"]


class UploadPart(BaseModel):
    """One part of a large file, without its content."""

    id: str
    """`uploads.complete` puts the parts in order by it."""

    created_at: int
    """Unix time in seconds."""

    object: Literal["upload.part"]
    upload_id: str
