from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallCompleted"]


class ResponseMcpCallCompleted(BaseModel):
    """A call to an MCP server has succeeded."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]
