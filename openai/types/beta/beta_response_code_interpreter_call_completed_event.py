from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """The code has run."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
