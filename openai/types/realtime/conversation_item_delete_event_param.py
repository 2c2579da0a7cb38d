from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemDeleteEventParam"]


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Asks for an item to be removed from the conversation."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
