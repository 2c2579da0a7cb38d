from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]


class Tool(TypedDict, total=False):
    """A tool of an MCP server."""

    input_schema: Required[object]
    """JSON schema of the arguments."""

    name: Required[str]

    annotations: Optional[object]
    """What the server says about it, such as that it only reads."""

    description: Optional[str]


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server has."""

    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str
