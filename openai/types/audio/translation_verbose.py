from typing import List, Optional

from ..._model.base import BaseModel
from .transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]


class TranslationVerbose(BaseModel):
    """What was said and when, in English, as `response_format="verbose_json"` returns it."""

    duration: float
    """Length of the audio in seconds."""

    language: str
    """Language of the text, always `english`."""

    text: str
    segments: Optional[List[TranscriptionSegment]] = None
