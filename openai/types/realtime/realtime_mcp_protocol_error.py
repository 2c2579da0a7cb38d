from typing import Literal

from ..._model.base import BaseModel

__all__ = ["RealtimeMcpProtocolError"]


class RealtimeMcpProtocolError(BaseModel):
    """An MCP server answered with an error of the protocol."""

    code: int
    message: str
    type: Literal["protocol_error"]
