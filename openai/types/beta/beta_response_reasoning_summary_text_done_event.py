from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    """A text of the account of the thoughts is complete."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
