from typing import Literal

from ..._model.base import BaseModel

__all__ = ["McpListToolsFailed"]


class McpListToolsFailed(BaseModel):
    """An MCP server could not tell its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]
