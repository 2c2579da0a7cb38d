from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationItemContent"]


class ConversationItemContent(BaseModel):
    """A part of a message."""

    id: Optional[str] = None
    """An earlier item to refer to."""

    audio: Optional[str] = None
    """Base64, in the input format of the session."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says."""

    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None
