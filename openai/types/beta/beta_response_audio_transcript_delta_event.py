from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseAudioTranscriptDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """The next piece of what the speech says."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
