from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseAudioTranscriptDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the speech is complete."""

    sequence_number: int
    type: Literal["response.audio.transcript.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
