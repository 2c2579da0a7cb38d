from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """The next piece of the code that the model writes."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
