from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseInProgressEvent(BaseModel):
    """The model is at work on the response."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
