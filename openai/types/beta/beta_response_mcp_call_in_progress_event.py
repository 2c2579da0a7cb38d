from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpCallInProgressEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpCallInProgressEvent(BaseModel):
    """A call to an MCP server begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
