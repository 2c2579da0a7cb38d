from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.users.list`."""

    after: str
    """ID of the last user of the page before."""

    limit: int
    """Users per page, 1 to 100; 20 unless given."""
