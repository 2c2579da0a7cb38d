from typing import List, Literal

from ..._model.base import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemList"]


class ConversationItemList(BaseModel):
    """A page of a conversation's items."""

    data: List[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
