from typing import Literal

from ..._model.base import BaseModel

__all__ = ["RealtimeMcphttpError"]


class RealtimeMcphttpError(BaseModel):
    """An MCP server answered with an HTTP error."""

    code: int
    """The HTTP status."""

    message: str
    type: Literal["http_error"]
