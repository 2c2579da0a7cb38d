from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    """Arguments of `videos.list`."""

    after: str
    """ID of the last video of the page before."""

    limit: int
    """Videos per page, 0 to 100."""

    order: Literal["asc", "desc"]
    """By creation time."""
