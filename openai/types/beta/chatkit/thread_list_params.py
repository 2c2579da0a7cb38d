from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListParams"]


class ThreadListParams(TypedDict, total=False):
    """Arguments of `beta.chatkit.threads.list`."""

    after: str
    """ID of the last thread of the page before."""

    before: str
    """ID of the first thread of the page after."""

    limit: int
    """Threads per page, 0 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""

    user: str
    """Only threads of this end user."""
