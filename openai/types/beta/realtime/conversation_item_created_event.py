from typing import Literal, Optional

from ...._model.base import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreatedEvent"]


class ConversationItemCreatedEvent(BaseModel):
    """An item was added to the conversation."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]

    previous_item_id: Optional[str] = None
    """The item that it comes after."""
