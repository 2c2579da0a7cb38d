from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .transcription_language import TranscriptionLanguage

__all__ = ["TranscriptionTextDoneEvent", "Logprob", "UsageInputTokenDetails", "Usage"]


class Logprob(BaseModel):
    """How probable one token of the text was."""

    token: Optional[str] = None

    bytes: Optional[List[int]] = None
    """The token in UTF-8."""

    logprob: Optional[float] = None
    """Natural logarithm of the probability."""


class UsageInputTokenDetails(BaseModel):
    """A closer look at the input tokens."""

    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class Usage(BaseModel):
    """Tokens that the transcription has used."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: Optional[UsageInputTokenDetails] = None


class TranscriptionTextDoneEvent(BaseModel):
    """The whole text, at the end of the stream."""

    text: str
    type: Literal["transcript.text.done"]

    languages: Optional[List[TranscriptionLanguage]] = None
    """Languages that were heard, from `gpt-transcribe`; empty where it could not tell."""

    logprobs: Optional[List[Logprob]] = None
    """Only if `include` asked for it."""

    usage: Optional[Usage] = None
