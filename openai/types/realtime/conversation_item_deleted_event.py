from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ConversationItemDeletedEvent"]


class ConversationItemDeletedEvent(BaseModel):
    """An item was removed from the conversation."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]
