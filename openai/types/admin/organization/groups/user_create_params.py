from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.groups.users.create`."""

    user_id: Required[str]
