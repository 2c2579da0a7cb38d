from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Arguments of `admin.organization.groups.users.list`."""

    after: str
    """ID of the last user of the page before."""

    limit: int
    """Users per page, 0 to 1000; 100 unless given."""

    order: Literal["asc", "desc"]
    """`desc` unless given."""
