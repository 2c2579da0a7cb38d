from __future__ import annotations

from typing import List

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["UsageCostsParams"]


class UsageCostsParams(TypedDict, total=False):
    """Arguments of `admin.organization.usage.costs`."""

    start_time: Required[int]
    """Unix time in seconds, inclusive."""

    api_key_ids: SequenceNotStr[str]

    bucket_width: Literal["1d"]
    """Length of the spans: days only."""

    end_time: int
    """Unix time in seconds, exclusive."""

    group_by: List[Literal["project_id", "line_item", "api_key_id"]]
    """Give a result of its own for each value of these, or combination of values."""

    limit: int
    """Days per page, 1 to 180; 7 unless given."""

    page: str
    """The `next_page` of the page before."""

    project_ids: SequenceNotStr[str]
