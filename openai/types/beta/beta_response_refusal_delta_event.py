from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseRefusalDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseRefusalDeltaEvent(BaseModel):
    """The next piece of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
