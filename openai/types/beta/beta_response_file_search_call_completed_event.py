from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseFileSearchCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    """A search of files is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
