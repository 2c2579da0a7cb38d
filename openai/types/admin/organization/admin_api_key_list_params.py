from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, TypedDict

__all__ = ["AdminAPIKeyListParams"]


class AdminAPIKeyListParams(TypedDict, total=False):
    """Arguments of `admin.organization.admin_api_keys.list`."""

    after: Optional[str]
    """ID of the last key of the page before."""

    limit: int
    """Keys per page; 20 unless given."""

    order: Literal["asc", "desc"]
    """`asc` unless given."""
