from typing import Literal, Optional

from .._model.base import BaseModel
from .shared.metadata import Metadata

__all__ = ["VectorStore", "FileCounts", "ExpiresAfter"]


class FileCounts(BaseModel):
    """How many files of a vector store are in which state."""

    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class ExpiresAfter(BaseModel):
    """How long a vector store is kept without being used."""

    anchor: Literal["last_active_at"]
    """The time is counted from the last use."""

    days: int
    """From 1 to 365."""


class VectorStore(BaseModel):
    """Files that were cut into chunks and indexed, for the file search tool."""

    id: str

    created_at: int
    """Unix time in seconds."""

    file_counts: FileCounts

    last_active_at: Optional[int] = None
    """Unix time in seconds of the last use."""

    metadata: Optional[Metadata] = None
    name: str
    object: Literal["vector_store"]

    status: Literal["expired", "in_progress", "completed"]
    """Ready for use when `completed`; `in_progress` while files are being indexed."""

    usage_bytes: int
    """Size in bytes of all that the store holds."""

    expires_after: Optional[ExpiresAfter] = None

    expires_at: Optional[int] = None
    """Unix time in seconds."""
