from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["GroupUpdateParams"]


class GroupUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.groups.update`."""

    name: Required[str]
    """From 1 to 255 characters."""
