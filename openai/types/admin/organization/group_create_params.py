from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.groups.create`."""

    name: Required[str]
    """From 1 to 255 characters."""
