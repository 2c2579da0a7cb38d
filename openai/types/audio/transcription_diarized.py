from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = ["TranscriptionDiarized", "UsageTokensInputTokenDetails", "UsageTokens", "UsageDuration", "Usage"]


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


class TranscriptionDiarized(BaseModel):
    """Who said what, as `response_format="diarized_json"` returns it."""

    duration: float
    """Length of the audio in seconds."""

    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]

    text: str
    """The text of all segments."""

    usage: Optional[Usage] = None
