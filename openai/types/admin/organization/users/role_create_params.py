from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.users.roles.create`."""

    role_id: Required[str]
