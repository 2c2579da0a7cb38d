from typing import List, Optional

from typing_extensions import Literal

from ..._model.base import BaseModel
from .beta_tool import BetaTool

__all__ = ["BetaResponseToolSearchOutputItemParam", "Agent"]


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseToolSearchOutputItemParam(BaseModel):
    """The tools that a search found; the model may call them from here on."""

    tools: List[BetaTool]
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None

    call_id: Optional[str] = None
    """The call that it answers, if your program searched."""

    execution: Optional[Literal["server", "client"]] = None
    """Whether the API searched or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
