from typing import Literal

from ..._model.base import BaseModel

__all__ = ["McpListToolsCompleted"]


class McpListToolsCompleted(BaseModel):
    """An MCP server has told its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
