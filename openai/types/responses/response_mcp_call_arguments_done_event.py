from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallArgumentsDoneEvent"]


class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call to an MCP server are complete."""

    arguments: str
    """JSON."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
