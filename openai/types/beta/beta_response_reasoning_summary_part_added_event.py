from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningSummaryPartAddedEvent", "Part", "Agent"]


class Part(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A part of the account of the thoughts begins."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
