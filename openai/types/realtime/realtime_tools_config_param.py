from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .realtime_function_tool_param import RealtimeFunctionToolParam

__all__ = [
    "RealtimeToolsConfigParam",
    "McpAllowedToolsMcpToolFilter",
    "McpAllowedTools",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApproval",
    "Mcp",
    "RealtimeToolsConfigUnionParam",
]


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Tools by name, by whether they only read, or by both."""

    read_only: bool
    tool_names: SequenceNotStr[str]


McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]
"""Which of the server's tools the model may call; all unless given."""


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    """Tools that are called only with your approval."""

    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    """Tools that are called without asking."""

    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools need your approval and which do not."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
"""Whether your approval is needed before a tool is called; always unless given."""


class Mcp(TypedDict, total=False):
    """Lets the model call the tools of an MCP server or of a connected service."""

    server_label: Required[str]
    """Names the server in calls."""

    type: Required[Literal["mcp"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    allowed_tools: Optional[McpAllowedTools]

    authorization: str
    """An OAuth access token for the server, which your program has to get."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that the API knows by itself. This, `server_url` or `tunnel_id` is needed."""

    defer_loading: bool
    """Show the tools to the model only when a tool search finds them."""

    headers: Optional[Dict[str, str]]
    """HTTP headers for requests to the server."""

    require_approval: Optional[McpRequireApproval]
    server_description: str

    server_url: str
    """This, `connector_id` or `tunnel_id` is needed."""

    tunnel_id: str
    """A secure tunnel to the server. This, `server_url` or `connector_id` is needed."""


RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]
"""A function of your program, or the tools of an MCP server."""

RealtimeToolsConfigParam: TypeAlias = List[RealtimeToolsConfigUnionParam]
"""Tools that the model may call."""
