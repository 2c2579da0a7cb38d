from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpProtocolErrorParam"]


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """An MCP server answered with an error of the protocol."""

    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]
