from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["BetaResponseOutputItemDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseOutputItemDoneEvent(BaseModel):
    """An item is complete."""

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
