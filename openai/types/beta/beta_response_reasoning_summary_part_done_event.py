from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningSummaryPartDoneEvent", "Part", "Agent"]


class Part(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the account of the thoughts is complete."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""

    status: Optional[Literal["incomplete"]] = None
    """Set only if the part breaks off."""
