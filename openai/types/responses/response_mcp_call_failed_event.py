from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallFailedEvent"]


class ResponseMcpCallFailedEvent(BaseModel):
    """A call to an MCP server has failed."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
