from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ResponseContentPartDoneEvent", "Part"]


class Part(BaseModel):
    """A part of an item."""

    audio: Optional[str] = None
    """Base64."""

    text: Optional[str] = None

    transcript: Optional[str] = None
    """What the speech says."""

    type: Optional[Literal["text", "audio"]] = None


class ResponseContentPartDoneEvent(BaseModel):
    """A part of an item is complete, or was broken off."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]
