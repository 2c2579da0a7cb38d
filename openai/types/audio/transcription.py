from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .transcription_language import TranscriptionLanguage

__all__ = ["Transcription", "Logprob", "UsageTokensInputTokenDetails", "UsageTokens", "UsageDuration", "Usage"]


class Logprob(BaseModel):
    """How probable one token of the text was."""

    token: Optional[str] = None

    bytes: Optional[List[float]] = None
    """The token in UTF-8."""

    logprob: Optional[float] = None
    """Natural logarithm of the probability."""


class UsageTokensInputTokenDetails(BaseModel):
    """A closer look at the input tokens."""

    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class UsageTokens(BaseModel):
    """Usage of a model that is billed by tokens."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: Optional[UsageTokensInputTokenDetails] = None


class UsageDuration(BaseModel):
    """Usage of a model that is billed by the length of the audio."""

    seconds: float
    """Length of the audio."""

    type: Literal["duration"]


Usage = Annotated[Union[UsageTokens, UsageDuration], Discriminator("type")]
"""What the transcription is billed by."""


class Transcription(BaseModel):
    """What was said, as `response_format="json"` returns it."""

    text: str

    languages: Optional[List[TranscriptionLanguage]] = None
    """Languages that were heard, from `gpt-transcribe`; empty where it could not tell."""

    logprobs: Optional[List[Logprob]] = None
    """Only if `include` asked for it, from `gpt-4o-transcribe` and `gpt-4o-mini-transcribe`."""

    usage: Optional[Usage] = None
