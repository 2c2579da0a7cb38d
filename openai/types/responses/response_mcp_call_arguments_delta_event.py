from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseMcpCallArgumentsDeltaEvent"]


class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """The next piece of the arguments of a call to an MCP server."""

    delta: str
    """The next piece of the JSON."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
