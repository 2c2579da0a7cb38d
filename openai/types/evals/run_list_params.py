from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """Arguments of `evals.runs.list`."""

    after: str
    """ID of the last run of the page before."""

    limit: int
    """Runs per page; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; oldest first unless given."""

    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs in this state."""
