from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeConversationItemAssistantMessage", "Content"]


class Content(BaseModel):
    """A part of the model's message."""

    audio: Optional[str] = None
    """Base64, in the output format of the session."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says."""

    type: Optional[Literal["output_text", "output_audio"]] = None


class RealtimeConversationItemAssistantMessage(BaseModel):
    """A message of the model."""

    content: List[Content]
    role: Literal["assistant"]
    type: Literal["message"]

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""
