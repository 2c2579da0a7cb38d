from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseWebSearchCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    """A search of the web is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
