from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.groups.create`."""

    group_id: Required[str]

    role: Required[str]
    """ID of the role that the group gets in the project."""
