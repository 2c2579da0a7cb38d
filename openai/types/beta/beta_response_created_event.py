from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseCreatedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCreatedEvent(BaseModel):
    """The response has been made, and is still empty; the first event of a stream."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
