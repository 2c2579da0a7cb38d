from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """The model begins to write code."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
