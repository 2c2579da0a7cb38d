from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from ...._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.roles.update`."""

    description: Optional[str]

    permissions: Optional[SequenceNotStr[str]]
    """All permissions of the role from now on."""

    role_name: Optional[str]
