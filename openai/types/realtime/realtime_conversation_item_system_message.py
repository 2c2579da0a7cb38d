from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeConversationItemSystemMessage", "Content"]


class Content(BaseModel):
    """A part of a system message."""

    text: Optional[str] = None
    type: Optional[Literal["input_text"]] = None


class RealtimeConversationItemSystemMessage(BaseModel):
    """A system message in the middle of a conversation; `instructions` are for the whole of it."""

    content: List[Content]
    role: Literal["system"]
    type: Literal["message"]

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""
