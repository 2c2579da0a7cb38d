from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseOutputTextAnnotationAddedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """A text gets an annotation."""

    annotation: object
    """A citation or file path, as a plain object."""

    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
