from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.users.create`, for a member of the organization."""

    role: Required[str]
    """`owner` or `member`."""

    email: Optional[str]
    """Mail address of the user, if `user_id` is not given."""

    user_id: Optional[str]
