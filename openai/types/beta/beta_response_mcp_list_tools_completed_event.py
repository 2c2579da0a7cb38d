from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpListToolsCompletedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    """An MCP server has told its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
