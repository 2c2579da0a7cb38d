from typing import Optional

from ...._model.base import BaseModel

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(BaseModel):
    """Whether your end users can upload files, and how many."""

    enabled: bool

    max_file_size: Optional[int] = None
    """Megabytes a file."""

    max_files: Optional[int] = None
    """Files a session."""
