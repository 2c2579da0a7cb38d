from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ConversationDeletedResource", "ConversationDeleted"]


class ConversationDeletedResource(BaseModel):
    """Word that a conversation was deleted; its items are not."""

    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


ConversationDeleted = ConversationDeletedResource
"""The shorter name of the same."""
