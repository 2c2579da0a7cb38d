from typing import Literal, Optional

from ..._model.base import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemAdded"]


class ConversationItemAdded(BaseModel):
    """An item was added to the conversation; the model may still be writing it."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]

    previous_item_id: Optional[str] = None
    """The item that it comes after."""
