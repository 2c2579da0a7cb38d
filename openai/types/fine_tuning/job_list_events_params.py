from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["JobListEventsParams"]


class JobListEventsParams(TypedDict, total=False):
    """Arguments of `fine_tuning.jobs.list_events`."""

    after: str
    """ID of the last event of the page before."""

    limit: int
    """Events per page; 20 unless given."""
