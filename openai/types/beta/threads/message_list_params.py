from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    """Arguments of `beta.threads.messages.list`."""

    after: str
    """ID of the last message of the page before."""

    before: str
    """ID of the first message of the page after."""

    limit: int
    """Messages per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""

    run_id: str
    """Only messages of this run."""
