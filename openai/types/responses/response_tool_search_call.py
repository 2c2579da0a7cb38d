from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["ResponseToolSearchCall"]


class ResponseToolSearchCall(BaseModel):
    """The model searches for tools that were not shown to it at first."""

    id: str
    arguments: object

    call_id: Optional[str] = None
    """Set if your program searches; the output has to name it."""

    execution: Literal["server", "client"]
    """Whether the API searches or your program."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
