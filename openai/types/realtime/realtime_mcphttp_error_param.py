from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcphttpErrorParam"]


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """An MCP server answered with an HTTP error."""

    code: Required[int]
    """The HTTP status."""

    message: Required[str]
    type: Required[Literal["http_error"]]
