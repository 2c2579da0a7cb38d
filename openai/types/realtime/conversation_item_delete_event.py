from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(BaseModel):
    """Asks for an item to be removed from the conversation."""

    item_id: str
    type: Literal["conversation.item.delete"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
