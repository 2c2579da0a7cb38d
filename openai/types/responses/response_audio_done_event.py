from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(BaseModel):
    """The speech is complete."""

    sequence_number: int
    type: Literal["response.audio.done"]
