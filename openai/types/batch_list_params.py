from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BatchListParams"]


class BatchListParams(TypedDict, total=False):
    """Arguments of `batches.list`."""

    after: str
    """ID of the last batch of the page before."""

    limit: int
    """Batches per page, 1 to 100; 20 unless given."""
