from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["TranscriptionTextDeltaEvent", "Logprob"]


class Logprob(BaseModel):
    """How probable one token of the text was."""

    token: Optional[str] = None

    bytes: Optional[List[int]] = None
    """The token in UTF-8."""

    logprob: Optional[float] = None
    """Natural logarithm of the probability."""


class TranscriptionTextDeltaEvent(BaseModel):
    """The next piece of the text."""

    delta: str
    type: Literal["transcript.text.delta"]

    logprobs: Optional[List[Logprob]] = None
    """Only if `include` asked for it."""

    segment_id: Optional[str] = None
    """The segment that this belongs to; `gpt-4o-transcribe-diarize` only."""
