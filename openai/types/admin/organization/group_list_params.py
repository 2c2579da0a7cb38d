from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    """Arguments of `admin.organization.groups.list`."""

    after: str
    """ID of the last group of the page before."""

    limit: int
    """Groups per page, 0 to 1000; 100 unless given."""

    order: Literal["asc", "desc"]
    """`asc` unless given."""
