from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.users.roles.list`."""

    project_id: Required[str]

    after: str
    """The `next` of the page before."""

    limit: int
    """Roles per page, 0 to 1000."""

    order: Literal["asc", "desc"]
