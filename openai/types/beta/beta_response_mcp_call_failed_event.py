from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpCallFailedEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpCallFailedEvent(BaseModel):
    """A call to an MCP server has failed."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
