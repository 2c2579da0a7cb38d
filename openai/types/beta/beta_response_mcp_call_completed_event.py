from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpCallCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpCallCompletedEvent(BaseModel):
    """A call to an MCP server has succeeded."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
