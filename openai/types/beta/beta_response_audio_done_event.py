from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseAudioDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseAudioDoneEvent(BaseModel):
    """The speech is complete."""

    sequence_number: int
    type: Literal["response.audio.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
