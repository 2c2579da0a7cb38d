from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.groups.list`."""

    after: str
    """ID of the last group of the page before."""

    limit: int
    """Groups per page, 0 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """`asc` unless given."""
