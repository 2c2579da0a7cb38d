from typing import Literal

from ..._model.base import BaseModel

__all__ = ["SpeechAudioDeltaEvent"]


class SpeechAudioDeltaEvent(BaseModel):
    """The next piece of the sound."""

    audio: str
    """Its bytes in base64."""

    type: Literal["speech.audio.delta"]
