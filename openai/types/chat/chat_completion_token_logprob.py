from typing import List, Optional

from ..._model.base import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class TopLogprob(BaseModel):
    """A token that could have stood here."""

    token: str

    bytes: Optional[List[int]] = None
    """UTF-8 bytes of the token, which may be a part of a character only."""

    logprob: float
    """Natural logarithm of its probability; -9999.0 if it was not among the 20 most probable."""


class ChatCompletionTokenLogprob(BaseModel):
    """A token of the answer and how probable it was."""

    token: str

    bytes: Optional[List[int]] = None
    """UTF-8 bytes of the token, which may be a part of a character only."""

    logprob: float
    """Natural logarithm of its probability; -9999.0 if it was not among the 20 most probable."""

    top_logprobs: List[TopLogprob]
    """The most probable tokens at this place; may be fewer than asked for."""
