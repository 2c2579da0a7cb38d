from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpToolExecutionErrorParam"]


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """A tool of an MCP server failed."""

    message: Required[str]
    type: Required[Literal["tool_execution_error"]]
