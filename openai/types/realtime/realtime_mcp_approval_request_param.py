from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpApprovalRequestParam"]


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """The model asks to call a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
