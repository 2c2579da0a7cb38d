from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """The next piece of what the speech says."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
