from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The code is complete."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
