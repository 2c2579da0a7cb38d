from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    """The next piece of the input of a custom tool."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
