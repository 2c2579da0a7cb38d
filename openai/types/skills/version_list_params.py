from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    """Arguments of `skills.versions.list`."""

    after: str
    """ID of the last version of the page before."""

    limit: int
    """Versions per page, 0 to 100."""

    order: Literal["asc", "desc"]
    """By version number."""
