from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """The next piece of the speech."""

    delta: str
    """Base64."""

    sequence_number: int
    type: Literal["response.audio.delta"]
