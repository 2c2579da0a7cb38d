from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseIncompleteEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseIncompleteEvent(BaseModel):
    """The response has broken off; its `incomplete_details` tell why."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
