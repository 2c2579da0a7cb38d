from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseFailedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFailedEvent(BaseModel):
    """The response has failed; its `error` tells why."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
