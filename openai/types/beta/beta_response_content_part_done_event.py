from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["BetaResponseContentPartDoneEvent", "PartReasoningText", "Part", "Agent"]


class PartReasoningText(BaseModel):
    """A part of the thoughts."""

    text: str
    type: Literal["reasoning_text"]


Part = Annotated[Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText], Discriminator("type")]
"""A part of a message or of the thoughts."""


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseContentPartDoneEvent(BaseModel):
    """A part of an item is complete."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
