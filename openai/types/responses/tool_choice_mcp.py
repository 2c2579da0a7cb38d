from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ToolChoiceMcp"]


class ToolChoiceMcp(BaseModel):
    """The model has to call a tool of this MCP server."""

    server_label: str
    type: Literal["mcp"]

    name: Optional[str] = None
    """Any of its tools unless given."""
