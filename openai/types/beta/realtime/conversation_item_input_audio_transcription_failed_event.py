from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]


class Error(BaseModel):
    """Why speech could not be written down."""

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""

    param: Optional[str] = None
    """Name of the argument at fault, where there is one."""

    type: Optional[str] = None


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """What the user said could not be written down."""

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
