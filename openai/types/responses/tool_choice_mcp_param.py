from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ToolChoiceMcpParam"]


class ToolChoiceMcpParam(TypedDict, total=False):
    """The model has to call a tool of this MCP server."""

    server_label: Required[str]
    type: Required[Literal["mcp"]]

    name: Optional[str]
    """Any of its tools unless given."""
