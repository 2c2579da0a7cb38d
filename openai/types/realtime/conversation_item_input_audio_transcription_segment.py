from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """A stretch of what the user said, with its speaker."""

    id: str
    content_index: int

    end: float
    """In seconds."""

    event_id: str
    item_id: str

    speaker: str
    """A name given to the voice."""

    start: float
    """In seconds."""

    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
