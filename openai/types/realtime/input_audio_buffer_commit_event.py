from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["InputAudioBufferCommitEvent"]


class InputAudioBufferCommitEvent(BaseModel):
    """Asks for the speech so far to be made a message; the API does so itself where it detects turns."""

    type: Literal["input_audio_buffer.commit"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
