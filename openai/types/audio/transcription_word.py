from ..._model.base import BaseModel

__all__ = ["TranscriptionWord"]


class TranscriptionWord(BaseModel):
    """A word and its time."""

    end: float
    """Seconds from the beginning of the audio."""

    start: float
    """Seconds from the beginning of the audio."""

    word: str
