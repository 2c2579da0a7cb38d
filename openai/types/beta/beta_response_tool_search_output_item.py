from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .beta_tool import BetaTool

__all__ = ["BetaResponseToolSearchOutputItem", "Agent"]


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseToolSearchOutputItem(BaseModel):
    """The tools that a search found; the model may call them from here on."""

    id: str

    call_id: Optional[str] = None
    """The call that it answers, if your program searched."""

    execution: Literal["server", "client"]
    """Whether the API searched or your program."""

    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]
    agent: Optional[Agent] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
