from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["APIKeyListParams"]


class APIKeyListParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.api_keys.list`."""

    after: str
    """ID of the last key of the page before."""

    limit: int
    """Keys per page, 1 to 100; 20 unless given."""

    owner_project_access: Literal["active", "inactive", "any"]
    """Only keys whose owner can still get into the project, or only those whose owner cannot."""
