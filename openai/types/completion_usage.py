from typing import Optional

from .._model.base import BaseModel

__all__ = ["CompletionUsage", "CompletionTokensDetails", "PromptTokensDetails"]


class CompletionTokensDetails(BaseModel):
    """A closer look at the tokens that the model wrote."""

    accepted_prediction_tokens: Optional[int] = None
    """Tokens of the prediction that stand in the answer."""

    audio_tokens: Optional[int] = None

    reasoning_tokens: Optional[int] = None
    """Tokens that the model thought with."""

    rejected_prediction_tokens: Optional[int] = None
    """Tokens of the prediction that do not; they are paid for all the same."""


class PromptTokensDetails(BaseModel):
    """A closer look at the tokens that the model read."""

    audio_tokens: Optional[int] = None

    cache_write_tokens: Optional[int] = None
    """Tokens that were written to the prompt cache."""

    cached_tokens: Optional[int] = None
    """Tokens that came from the prompt cache."""


class CompletionUsage(BaseModel):
    """Tokens that a request has used."""

    completion_tokens: int
    prompt_tokens: int

    total_tokens: int
    """Prompt and completion together."""

    completion_tokens_details: Optional[CompletionTokensDetails] = None
    prompt_tokens_details: Optional[PromptTokensDetails] = None
