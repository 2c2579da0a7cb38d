from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCompletedEvent(BaseModel):
    """The response is complete; the last event of a stream that went well."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
