from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["InputAudioBufferCommittedEvent"]


class InputAudioBufferCommittedEvent(BaseModel):
    """The speech so far becomes a message."""

    event_id: str

    item_id: str
    """The message."""

    type: Literal["input_audio_buffer.committed"]

    previous_item_id: Optional[str] = None
    """The item that it comes after."""
