from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["BetaResponseOutputItemAddedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseOutputItemAddedEvent(BaseModel):
    """An item begins; what it holds follows in pieces."""

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
