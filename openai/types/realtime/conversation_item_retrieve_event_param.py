from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemRetrieveEventParam"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Asks for an item with its sound."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
