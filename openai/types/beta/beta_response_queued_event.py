from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseQueuedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseQueuedEvent(BaseModel):
    """The response waits for its turn in the background."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
