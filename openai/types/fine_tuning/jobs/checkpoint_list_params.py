from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CheckpointListParams"]


class CheckpointListParams(TypedDict, total=False):
    """Arguments of `fine_tuning.jobs.checkpoints.list`."""

    after: str
    """ID of the last checkpoint of the page before."""

    limit: int
    """Checkpoints per page; 10 unless given."""
