from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseWebSearchCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    """A search of the web begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
