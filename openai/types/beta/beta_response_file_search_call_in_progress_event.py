from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseFileSearchCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    """A search of files begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
