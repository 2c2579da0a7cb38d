from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ProjectListParams"]


class ProjectListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.list`."""

    after: str
    """ID of the last project of the page before."""

    include_archived: bool
    """Left out unless given."""

    limit: int
    """Projects per page, 1 to 100; 20 unless given."""
