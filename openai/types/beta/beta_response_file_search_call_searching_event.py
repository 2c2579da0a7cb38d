from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseFileSearchCallSearchingEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    """Files are being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
