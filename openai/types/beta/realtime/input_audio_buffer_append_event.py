from typing import Literal, Optional

from ...._model.base import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(BaseModel):
    """The next piece of the user's speech."""

    audio: str
    """Base64, in the input format of the session; at most 15 MiB."""

    type: Literal["input_audio_buffer.append"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
