from typing import Literal

from ..._model.base import BaseModel

__all__ = ["RealtimeMcpToolExecutionError"]


class RealtimeMcpToolExecutionError(BaseModel):
    """A tool of an MCP server failed."""

    message: str
    type: Literal["tool_execution_error"]
