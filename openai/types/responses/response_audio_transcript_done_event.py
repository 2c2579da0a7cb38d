from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseAudioTranscriptDoneEvent"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the speech is complete."""

    sequence_number: int
    type: Literal["response.audio.transcript.done"]
