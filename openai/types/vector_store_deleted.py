from typing import Literal

from .._model.base import BaseModel

__all__ = ["VectorStoreDeleted"]


class VectorStoreDeleted(BaseModel):
    """Word that a vector store was deleted; its files remain."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]
