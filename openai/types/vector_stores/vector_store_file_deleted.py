from typing import Literal

from ..._model.base import BaseModel

__all__ = ["VectorStoreFileDeleted"]


class VectorStoreFileDeleted(BaseModel):
    """Word that a file was taken out of a vector store; the uploaded file remains."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
