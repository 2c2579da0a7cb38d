from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseAudioDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseAudioDeltaEvent(BaseModel):
    """The next piece of the speech."""

    delta: str
    """Base64."""

    sequence_number: int
    type: Literal["response.audio.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
