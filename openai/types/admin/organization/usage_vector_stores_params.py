from __future__ import annotations

from typing import List

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["UsageVectorStoresParams"]


class UsageVectorStoresParams(TypedDict, total=False):
    """Arguments of `admin.organization.usage.vector_stores`."""

    start_time: Required[int]
    """Unix time in seconds, inclusive."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of the spans: a minute, an hour or a day; a day unless given."""

    end_time: int
    """Unix time in seconds, exclusive."""

    group_by: List[Literal["project_id"]]
    """Give a result of its own for each value of these, or combination of values."""

    limit: int
    """Spans per page: 7 days unless given, at most 31; 24 hours, at most 168; 60 minutes, at most 1440."""

    page: str
    """The `next_page` of the page before."""

    project_ids: SequenceNotStr[str]
