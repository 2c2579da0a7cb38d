from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpListToolsInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    """An MCP server is being asked for its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
