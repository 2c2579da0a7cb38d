from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.users.update`."""

    project_id: Required[str]

    role: Optional[str]
    """`owner` or `member`."""
