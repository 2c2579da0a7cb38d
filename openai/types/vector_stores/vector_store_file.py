from typing import Dict, Literal, Optional, Union

from ..._model.base import BaseModel
from ..file_chunking_strategy import FileChunkingStrategy

__all__ = ["VectorStoreFile", "LastError"]


class LastError(BaseModel):
    """Why a file could not be indexed."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """A word for programs."""

    message: str
    """A sentence for people."""


class VectorStoreFile(BaseModel):
    """A file as a vector store holds it."""

    id: str
    """The same as the ID of the uploaded file."""

    created_at: int
    """Unix time in seconds."""

    last_error: Optional[LastError] = None
    object: Literal["vector_store.file"]

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """The file can be searched when `completed`."""

    usage_bytes: int
    """Size in bytes in the store, which differs from that of the file."""

    vector_store_id: str

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Pairs of your own that a search can filter by."""

    chunking_strategy: Optional[FileChunkingStrategy] = None
