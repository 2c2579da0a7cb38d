from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """Arguments of `beta.threads.runs.list`."""

    after: str
    """ID of the last run of the page before."""

    before: str
    """ID of the first run of the page after."""

    limit: int
    """Runs per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
