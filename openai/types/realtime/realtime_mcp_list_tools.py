from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeMcpListTools", "Tool"]


class Tool(BaseModel):
    """A tool of an MCP server."""

    input_schema: object
    """JSON schema of the arguments."""

    name: str

    annotations: Optional[object] = None
    """What the server says about it, such as that it only reads."""

    description: Optional[str] = None


class RealtimeMcpListTools(BaseModel):
    """The tools that an MCP server has."""

    server_label: str
    tools: List[Tool]
    type: Literal["mcp_list_tools"]
    id: Optional[str] = None
