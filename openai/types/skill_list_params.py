from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    """Arguments of `skills.list`."""

    after: str
    """ID of the last skill of the page before."""

    limit: int
    """Skills per page, 0 to 100."""

    order: Literal["asc", "desc"]
    """By creation time."""
