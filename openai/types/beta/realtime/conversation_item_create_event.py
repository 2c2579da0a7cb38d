from typing import Literal, Optional

from ...._model.base import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]


class ConversationItemCreateEvent(BaseModel):
    """Asks for an item to be added to the conversation."""

    item: ConversationItem
    type: Literal["conversation.item.create"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""

    previous_item_id: Optional[str] = None
    """The item that it comes after; `root` puts it first. Last unless given."""
