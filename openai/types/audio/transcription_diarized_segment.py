from typing import Literal

from ..._model.base import BaseModel

__all__ = ["TranscriptionDiarizedSegment"]


class TranscriptionDiarizedSegment(BaseModel):
    """What one speaker said without a break."""

    id: str

    end: float
    """Seconds from the beginning of the audio."""

    speaker: str
    """One of the `known_speaker_names`, or else `A`, `B` and so on."""

    start: float
    """Seconds from the beginning of the audio."""

    text: str
    type: Literal["transcript.text.segment"]
