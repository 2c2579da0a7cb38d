from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input of a custom tool is complete."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
