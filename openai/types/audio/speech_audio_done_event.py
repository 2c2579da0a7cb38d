from typing import Literal

from ..._model.base import BaseModel

__all__ = ["SpeechAudioDoneEvent", "Usage"]


class Usage(BaseModel):
    """Tokens that the speech has used."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class SpeechAudioDoneEvent(BaseModel):
    """The end of the sound."""

    type: Literal["speech.audio.done"]
    usage: Usage
