import builtins
from typing import Literal

from ..._model.base import BaseModel

__all__ = ["Conversation", "ConversationItemDeleted"]


class Conversation(BaseModel):
    """A conversation that the API keeps; responses that name it read its items and add theirs."""

    id: str

    created_at: int
    """Unix time in seconds."""

    metadata: builtins.object
    """Up to 16 pairs of your own."""

    object: Literal["conversation"]


ConversationItemDeleted = Conversation
"""What deleting an item returns: the conversation without it."""
