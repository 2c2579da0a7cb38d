from typing import Literal

from ..._model.base import BaseModel

__all__ = ["McpListToolsInProgress"]


class McpListToolsInProgress(BaseModel):
    """An MCP server is being asked for its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
