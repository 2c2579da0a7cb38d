from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationCreatedEvent", "Conversation"]


class Conversation(BaseModel):
    """The conversation of a session."""

    id: Optional[str] = None
    object: Optional[Literal["realtime.conversation"]] = None


class ConversationCreatedEvent(BaseModel):
    """A session has got its conversation."""

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]
