from __future__ import annotations

from typing import List

from typing_extensions import Literal, TypedDict

from .response_includable import ResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    """Arguments of `responses.input_items.list`."""

    after: str
    """ID of the last item of the page before."""

    include: List[ResponseIncludable]
    """What else to put into the items."""

    limit: int
    """Items per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """Newest first unless given."""
