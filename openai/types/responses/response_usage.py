from ..._model.base import BaseModel

__all__ = ["ResponseUsage", "InputTokensDetails", "OutputTokensDetails"]


class InputTokensDetails(BaseModel):
    """A closer look at the tokens that the model read."""

    cache_write_tokens: int
    """Tokens that were written to the prompt cache."""

    cached_tokens: int
    """Tokens that came from the prompt cache."""


class OutputTokensDetails(BaseModel):
    """A closer look at the tokens that the model wrote."""

    reasoning_tokens: int
    """Tokens that the model thought with."""


class ResponseUsage(BaseModel):
    """Tokens that a request has used."""

    input_tokens: int
    input_tokens_details: InputTokensDetails

    output_tokens: int
    """Thoughts included."""

    output_tokens_details: OutputTokensDetails

    total_tokens: int
    """Input and output together."""
