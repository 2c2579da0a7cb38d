from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["InputAudioBufferClearEvent"]


class InputAudioBufferClearEvent(BaseModel):
    """Asks for the speech so far to be forgotten."""

    type: Literal["input_audio_buffer.clear"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
