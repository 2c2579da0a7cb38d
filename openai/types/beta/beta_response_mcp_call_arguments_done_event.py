from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDoneEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call to an MCP server are complete."""

    arguments: str
    """JSON."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
