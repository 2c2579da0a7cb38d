from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.users.update`."""

    developer_persona: Optional[str]

    role: Optional[str]
    """`owner` or `reader`."""

    role_id: Optional[str]
    """A role to give to the user."""

    technical_level: Optional[str]
