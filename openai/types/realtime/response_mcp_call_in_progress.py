from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallInProgress"]


class ResponseMcpCallInProgress(BaseModel):
    """A call to an MCP server begins."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]
