from typing import Literal

from ..._model.base import BaseModel

__all__ = ["RealtimeMcpApprovalRequest"]


class RealtimeMcpApprovalRequest(BaseModel):
    """The model asks to call a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
