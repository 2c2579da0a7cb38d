from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    """Arguments of `admin.organization.users.roles.list`."""

    after: str
    """The `next` of the page before."""

    limit: int
    """Roles per page, 0 to 1000."""

    order: Literal["asc", "desc"]
