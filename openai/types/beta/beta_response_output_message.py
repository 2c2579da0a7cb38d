from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["BetaResponseOutputMessage", "Content", "Agent"]

Content = Annotated[Union[BetaResponseOutputText, BetaResponseOutputRefusal], Discriminator("type")]
"""A part of the model's message: text or refusal."""


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseOutputMessage(BaseModel):
    """A message of the model."""

    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it is a remark on the way or the final answer. Send it back as it came."""
