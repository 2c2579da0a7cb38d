from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    """Arguments of `chat.completions.messages.list`."""

    after: str
    """ID of the last message of the page before."""

    limit: int
    """Messages per page; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; oldest first unless given."""
