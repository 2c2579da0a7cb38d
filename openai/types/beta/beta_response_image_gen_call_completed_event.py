from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseImageGenCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    """An image is done; it comes with the item."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
