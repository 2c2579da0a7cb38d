from typing import Optional

from ...._model.base import BaseModel

__all__ = ["RealtimeResponseUsage", "InputTokenDetails", "OutputTokenDetails"]


class InputTokenDetails(BaseModel):
    """A closer look at the tokens that the model read."""

    audio_tokens: Optional[int] = None

    cached_tokens: Optional[int] = None
    """Tokens that came from the prompt cache."""

    text_tokens: Optional[int] = None


class OutputTokenDetails(BaseModel):
    """A closer look at the tokens that the model wrote and spoke."""

    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class RealtimeResponseUsage(BaseModel):
    """Tokens that a response has used; the conversation so far is input each time."""

    input_token_details: Optional[InputTokenDetails] = None
    input_tokens: Optional[int] = None
    output_token_details: Optional[OutputTokenDetails] = None
    output_tokens: Optional[int] = None

    total_tokens: Optional[int] = None
    """Input and output together."""
