from typing import Literal

from ..._model.base import BaseModel

__all__ = ["InputAudioBufferClearedEvent"]


class InputAudioBufferClearedEvent(BaseModel):
    """The speech so far was forgotten."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]
