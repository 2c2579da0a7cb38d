from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileBatchListFilesParams"]


class FileBatchListFilesParams(TypedDict, total=False):
    """Arguments of `vector_stores.file_batches.list_files`."""

    vector_store_id: Required[str]

    after: str
    """ID of the last file of the page before."""

    before: str
    """ID of the first file of the page after."""

    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only files in this state."""

    limit: int
    """Files per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
