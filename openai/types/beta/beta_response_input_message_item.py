from typing import Literal, Optional

from ..._model.base import BaseModel
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaResponseInputMessageItem", "Agent"]


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseInputMessageItem(BaseModel):
    """A message to the model, as the API keeps it."""

    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
