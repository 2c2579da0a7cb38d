from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseTextDeltaEvent", "LogprobTopLogprob", "Logprob", "Agent"]


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


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseTextDeltaEvent(BaseModel):
    """The next piece of the text."""

    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
