from __future__ import annotations

from typing import Dict, Optional

from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    """Arguments of `fine_tuning.jobs.list`."""

    after: str
    """ID of the last job of the page before."""

    limit: int
    """Jobs per page; 20 unless given."""

    metadata: Optional[Dict[str, str]]
    """Only jobs with these pairs; `None` for jobs without any."""
