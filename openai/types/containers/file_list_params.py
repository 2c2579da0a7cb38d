from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Arguments of `containers.files.list`."""

    after: str
    """ID of the last file of the page before."""

    limit: int
    """Files per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
