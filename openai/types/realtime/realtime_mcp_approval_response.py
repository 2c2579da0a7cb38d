from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeMcpApprovalResponse"]


class RealtimeMcpApprovalResponse(BaseModel):
    """Your answer to the model's wish to call a tool."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = None
