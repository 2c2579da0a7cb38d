from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputItemListParams"]


class OutputItemListParams(TypedDict, total=False):
    """Arguments of `evals.runs.output_items.list`."""

    eval_id: Required[str]

    after: str
    """ID of the last item of the page before."""

    limit: int
    """Items per page; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; oldest first unless given."""

    status: Literal["fail", "pass"]
    """Only items that have passed, or only those that have failed."""
