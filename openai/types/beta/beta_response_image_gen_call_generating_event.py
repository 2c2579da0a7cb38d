from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseImageGenCallGeneratingEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    """An image is being made."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
