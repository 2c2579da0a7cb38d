from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningTextDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningTextDeltaEvent(BaseModel):
    """The next piece of the thoughts."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
