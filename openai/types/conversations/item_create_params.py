from __future__ import annotations

from typing import Iterable, List

from typing_extensions import Required, TypedDict

from ..responses.response_includable import ResponseIncludable
from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]


class ItemCreateParams(TypedDict, total=False):
    """Arguments of `conversations.items.create`."""

    items: Required[Iterable[ResponseInputItemParam]]
    """At most 20."""

    include: List[ResponseIncludable]
    """What else to put into the items that come back."""
