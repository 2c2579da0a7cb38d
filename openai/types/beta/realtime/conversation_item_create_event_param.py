from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .conversation_item_param import ConversationItemParam

__all__ = ["ConversationItemCreateEventParam"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Asks for an item to be added to the conversation."""

    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]

    event_id: str
    """Of your choice; an error that it causes names it."""

    previous_item_id: str
    """The item that it comes after; `root` puts it first. Last unless given."""
