from typing import Literal

from ...._model.base import BaseModel

__all__ = ["InputAudioBufferSpeechStartedEvent"]


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The user begins to speak; a good time to stop playing the model's speech."""

    audio_start_ms: int
    """Since the beginning of the session's sound, in milliseconds; the padding before the speech is counted in."""

    event_id: str

    item_id: str
    """The message that it will become."""

    type: Literal["input_audio_buffer.speech_started"]
