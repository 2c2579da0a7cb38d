from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallInterpretingEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The code is running."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
