from typing import List

from ..._model.base import BaseModel

__all__ = ["TranscriptionSegment"]


class TranscriptionSegment(BaseModel):
    """A piece of the text, with its times and how sure the model was of it."""

    id: int

    avg_logprob: float
    """Mean logarithm of the tokens' probabilities; below -1 the text is doubtful."""

    compression_ratio: float
    """How well the text compresses; above 2.4 it repeats itself, and is doubtful."""

    end: float
    """Seconds from the beginning of the audio."""

    no_speech_prob: float
    """Probability that nobody speaks; if high while `avg_logprob` is below -1, take it for silence."""

    seek: int
    """Where the model's window began, in frames of 10 ms."""

    start: float
    """Seconds from the beginning of the audio."""

    temperature: float
    """The temperature that this piece was written at."""

    text: str

    tokens: List[int]
    """IDs of the tokens of the text."""
