from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["OutputAudioBufferClearEvent"]


class OutputAudioBufferClearEvent(BaseModel):
    """Asks for the model's speech to be broken off; send `ResponseCancelEvent` first. WebRTC and SIP only."""

    type: Literal["output_audio_buffer.clear"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
