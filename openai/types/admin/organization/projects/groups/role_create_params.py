from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.groups.roles.create`."""

    project_id: Required[str]
    role_id: Required[str]
