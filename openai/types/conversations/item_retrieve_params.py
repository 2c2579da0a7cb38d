from __future__ import annotations

from typing import List

from typing_extensions import Required, TypedDict

from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]


class ItemRetrieveParams(TypedDict, total=False):
    """Arguments of `conversations.items.retrieve`."""

    conversation_id: Required[str]

    include: List[ResponseIncludable]
    """What else to put into the item."""
