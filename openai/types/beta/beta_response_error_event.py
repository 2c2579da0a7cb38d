from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseErrorEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseErrorEvent(BaseModel):
    """Something went wrong while streaming."""

    code: Optional[str] = None
    """A word for programs."""

    message: str
    """A sentence for people."""

    param: Optional[str] = None
    """Name of the argument at fault, where there is one."""

    sequence_number: int
    type: Literal["error"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
