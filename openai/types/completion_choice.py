from typing import Dict, List, Literal, Optional

from .._model.base import BaseModel

__all__ = ["CompletionChoice", "Logprobs"]


class Logprobs(BaseModel):
    """How probable the tokens of a text were; the four lists run in parallel."""

    text_offset: Optional[List[int]] = None
    """Where each token begins in the text, in characters."""

    token_logprobs: Optional[List[float]] = None
    """Natural logarithm of each token's probability."""

    tokens: Optional[List[str]] = None

    top_logprobs: Optional[List[Dict[str, float]]] = None
    """For each place, the most probable tokens and their logarithms."""


class CompletionChoice(BaseModel):
    """One of the texts that answer a completion request."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """`stop`: a natural end or a stop sequence; `length`: `max_tokens` was reached."""

    index: int
    """Place in the list of choices, from 0."""

    logprobs: Optional[Logprobs] = None
    text: str
