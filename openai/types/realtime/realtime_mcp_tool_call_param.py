from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from .realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from .realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["RealtimeMcpToolCallParam", "Error"]

Error: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]
"""Why a call to an MCP server failed."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """The model called a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]

    approval_request_id: Optional[str]
    """The wish to call it, where approval was needed."""

    error: Optional[Error]
    output: Optional[str]
