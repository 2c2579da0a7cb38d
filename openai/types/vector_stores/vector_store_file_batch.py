from typing import Literal

from ..._model.base import BaseModel

__all__ = ["VectorStoreFileBatch", "FileCounts"]


class FileCounts(BaseModel):
    """How many files of a batch are in which state."""

    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class VectorStoreFileBatch(BaseModel):
    """Files that are indexed together, and how far the API has come with them."""

    id: str

    created_at: int
    """Unix time in seconds."""

    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str
