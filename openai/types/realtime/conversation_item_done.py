from typing import Literal, Optional

from ..._model.base import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemDone"]


class ConversationItemDone(BaseModel):
    """An item is complete; sound can be fetched by `ConversationItemRetrieveEvent`."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]

    previous_item_id: Optional[str] = None
    """The item that it comes after."""
