from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(BaseModel):
    """Tells where the user broke off the model's speech, so that the model knows what was heard."""

    audio_end_ms: int
    """How much was heard, in milliseconds."""

    content_index: int
    """Always 0."""

    item_id: str
    type: Literal["conversation.item.truncate"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
