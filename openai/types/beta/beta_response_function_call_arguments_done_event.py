from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseFunctionCallArgumentsDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are complete."""

    arguments: str
    """JSON, which the model may have got wrong."""

    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
