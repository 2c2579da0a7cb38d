from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningTextDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningTextDoneEvent(BaseModel):
    """A text of the thoughts is complete."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
