from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDeltaEvent", "Agent"]


class Agent(BaseModel):
    """The agent that the event belongs to."""

    agent_name: str


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """The next piece of the arguments of a call to an MCP server."""

    delta: str
    """The next piece of the JSON."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]

    agent: Optional[Agent] = None
    """The agent that the event belongs to."""
