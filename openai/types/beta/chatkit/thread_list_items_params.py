from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListItemsParams"]


class ThreadListItemsParams(TypedDict, total=False):
    """Arguments of `beta.chatkit.threads.list_items`."""

    after: str
    """ID of the last item of the page before."""

    before: str
    """ID of the first item of the page after."""

    limit: int
    """Items per page, 0 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
