from __future__ import annotations

from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    """Arguments of `evals.list`."""

    after: str
    """ID of the last evaluation of the page before."""

    limit: int
    """Evaluations per page; 20 unless given."""

    order: Literal["asc", "desc"]
    """Oldest first unless given."""

    order_by: Literal["created_at", "updated_at"]
    """`created_at` unless given."""
