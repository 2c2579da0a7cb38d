from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ConversationItemRetrieveEvent"]


class ConversationItemRetrieveEvent(BaseModel):
    """Asks for an item with its sound."""

    item_id: str
    type: Literal["conversation.item.retrieve"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
