from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    """The next piece of the arguments of a call to an MCP server."""

    delta: str
    """The next piece of the JSON."""

    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]

    obfuscation: Optional[str] = None
    """Filling, so that the length of the event tells nothing."""
