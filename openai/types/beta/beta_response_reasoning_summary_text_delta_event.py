from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """The next piece of the account of the thoughts."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
