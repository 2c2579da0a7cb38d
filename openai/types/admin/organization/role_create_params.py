from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.roles.create`."""

    permissions: Required[SequenceNotStr[str]]

    role_name: Required[str]
    """Has to be unique."""

    description: Optional[str]
