from typing import Literal

from ...._model.base import BaseModel

__all__ = ["InputAudioBufferSpeechStoppedEvent"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The user has stopped speaking."""

    audio_end_ms: int
    """Since the beginning of the session, in milliseconds."""

    event_id: str

    item_id: str
    """The message that it becomes."""

    type: Literal["input_audio_buffer.speech_stopped"]
