from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseWebSearchCallSearchingEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    """The web is being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
