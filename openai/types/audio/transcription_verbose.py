from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .transcription_segment import TranscriptionSegment
from .transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]


class Usage(BaseModel):
    """What the transcription is billed by."""

    seconds: float
    """Length of the audio."""

    type: Literal["duration"]


class TranscriptionVerbose(BaseModel):
    """What was said and when, as `response_format="verbose_json"` returns it."""

    duration: float
    """Length of the audio in seconds."""

    language: str
    """Name of the language that was heard."""

    text: str

    segments: Optional[List[TranscriptionSegment]] = None
    """Only if `timestamp_granularities` has `segment`, as it has unless given."""

    usage: Optional[Usage] = None

    words: Optional[List[TranscriptionWord]] = None
    """Only if `timestamp_granularities` has `word`."""
