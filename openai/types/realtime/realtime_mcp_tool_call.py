from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .realtime_mcp_protocol_error import RealtimeMcpProtocolError
from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from .realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["RealtimeMcpToolCall", "Error"]

Error = Annotated[
    Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None], Discriminator("type")
]
"""Why a call to an MCP server failed."""


class RealtimeMcpToolCall(BaseModel):
    """The model called a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_call"]

    approval_request_id: Optional[str] = None
    """The wish to call it, where approval was needed."""

    error: Optional[Error] = None
    output: Optional[str] = None
