from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseContentPartAddedEvent", "Part"]


class Part(BaseModel):
    """A part of an item."""

    audio: Optional[str] = None
    """Base64."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says."""

    type: Optional[Literal["text", "audio"]] = None


class ResponseContentPartAddedEvent(BaseModel):
    """A part of an item begins; what it holds follows in pieces."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]
