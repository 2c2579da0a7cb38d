from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["VectorStoreListParams"]


class VectorStoreListParams(TypedDict, total=False):
    """Arguments of `vector_stores.list`."""

    after: str
    """ID of the last store of the page before."""

    before: str
    """ID of the first store of the page after."""

    limit: int
    """Stores per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
