from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallFailed"]


class ResponseMcpCallFailed(BaseModel):
    """A call to an MCP server has failed."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]
