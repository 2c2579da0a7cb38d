from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseTextDoneEvent", "LogprobTopLogprob", "Logprob"]


class LogprobTopLogprob(BaseModel):
    """A token that could have stood in a place."""

    token: Optional[str] = None

    logprob: Optional[float] = None
    """Natural logarithm of its probability."""


class Logprob(BaseModel):
    """How probable a token was, and which others could have stood in its place."""

    token: str

    logprob: float
    """Natural logarithm of its probability."""

    top_logprobs: Optional[List[LogprobTopLogprob]] = None


class ResponseTextDoneEvent(BaseModel):
    """A text is complete."""

    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
