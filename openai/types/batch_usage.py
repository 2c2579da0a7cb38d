from .._model.base import BaseModel

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]


class InputTokensDetails(BaseModel):
    """A closer look at the input tokens of a batch."""

    cached_tokens: int
    """Tokens that came from the prompt cache."""


class OutputTokensDetails(BaseModel):
    """A closer look at the output tokens of a batch."""

    reasoning_tokens: int


class BatchUsage(BaseModel):
    """Tokens that a batch has used, all its requests together."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
