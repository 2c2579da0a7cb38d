from typing import Literal

from ...._model.base import BaseModel

__all__ = ["ConversationItemTruncatedEvent"]


class ConversationItemTruncatedEvent(BaseModel):
    """The model's speech, and its transcript, were cut to what was heard."""

    audio_end_ms: int
    """How much was heard, in milliseconds."""

    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
