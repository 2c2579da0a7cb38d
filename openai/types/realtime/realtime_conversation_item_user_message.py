from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeConversationItemUserMessage", "Content"]


class Content(BaseModel):
    """A part of the user's message."""

    audio: Optional[str] = None
    """Base64, in the input format of the session."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at an image; `auto` unless given."""

    image_url: Optional[str] = None
    """The image as a `data:` URL in base64: PNG or JPEG."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says; not for the model."""

    type: Optional[Literal["input_text", "input_audio", "input_image"]] = None


class RealtimeConversationItemUserMessage(BaseModel):
    """A message of the user."""

    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]

    id: Optional[str] = None
    """Of your choice, or given by the API."""

    object: Optional[Literal["realtime.item"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Tells only; changes nothing when sent."""
