from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallArgumentsDone"]


class ResponseMcpCallArgumentsDone(BaseModel):
    """The arguments of a call to an MCP server are complete."""

    arguments: str
    """JSON."""

    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]
