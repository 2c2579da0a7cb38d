from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseFunctionCallArgumentsDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """The next piece of a call's arguments."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
