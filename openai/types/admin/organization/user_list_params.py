from __future__ import annotations

from typing_extensions import TypedDict

from ...._types import SequenceNotStr

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Arguments of `admin.organization.users.list`."""

    after: str
    """ID of the last user of the page before."""

    emails: SequenceNotStr[str]
    """Only users with these addresses."""

    limit: int
    """Users per page, 1 to 100; 20 unless given."""
