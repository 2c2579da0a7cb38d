from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseRefusalDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseRefusalDoneEvent(BaseModel):
    """A refusal is complete."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
