from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallCompletedEvent"]


class ResponseMcpCallCompletedEvent(BaseModel):
    """A call to an MCP server has succeeded."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
