from typing import Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = [
    "RealtimeResponseCreateMcpTool",
    "AllowedToolsMcpToolFilter",
    "AllowedTools",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApproval",
]


class AllowedToolsMcpToolFilter(BaseModel):
    """Tools by name, by whether they only read, or by both."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


AllowedTools = Union[List[str], AllowedToolsMcpToolFilter, None]
"""Which of the server's tools the model may call; all unless given."""


class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    """Tools that are called only with your approval."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    """Tools that are called without asking."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class RequireApprovalMcpToolApprovalFilter(BaseModel):
    """Which tools need your approval and which do not."""

    always: Optional[RequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[RequireApprovalMcpToolApprovalFilterNever] = None


RequireApproval = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
"""Whether your approval is needed before a tool is called; always unless given."""


class RealtimeResponseCreateMcpTool(BaseModel):
    """Lets the model call the tools of an MCP server or of a connected service."""

    server_label: str
    """Names the server in calls."""

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    allowed_tools: Optional[AllowedTools] = None

    authorization: Optional[str] = None
    """An OAuth access token for the server, which your program has to get."""

    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """A service that the API knows by itself. This, `server_url` or `tunnel_id` is needed."""

    defer_loading: Optional[bool] = None
    """Show the tools to the model only when a tool search finds them."""

    headers: Optional[Dict[str, str]] = None
    """HTTP headers for requests to the server."""

    require_approval: Optional[RequireApproval] = None
    server_description: Optional[str] = None

    server_url: Optional[str] = None
    """This, `connector_id` or `tunnel_id` is needed."""

    tunnel_id: Optional[str] = None
    """A secure tunnel to the server. This, `server_url` or `connector_id` is needed."""
