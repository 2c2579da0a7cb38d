from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseImageGenCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseImageGenCallInProgressEvent(BaseModel):
    """The making of an image begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
