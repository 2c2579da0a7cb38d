from typing import Literal

from ..._model.base import BaseModel

__all__ = ["InputAudioBufferTimeoutTriggered"]


class InputAudioBufferTimeoutTriggered(BaseModel):
    """The user was silent for `idle_timeout_ms`; the model goes on by itself."""

    audio_end_ms: int
    """End of the silence, in milliseconds since the beginning of the session's sound."""

    audio_start_ms: int
    """Beginning of the silence, in milliseconds since the beginning of the session's sound."""

    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
