from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpListToolsFailedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpListToolsFailedEvent(BaseModel):
    """An MCP server could not tell its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
