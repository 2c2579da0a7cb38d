from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItem"]


class ResponseToolSearchOutputItem(BaseModel):
    """The tools that a search found; the model may call them from here on."""

    id: str

    call_id: Optional[str] = None
    """The call that it answers, if your program searched."""

    execution: Literal["server", "client"]
    """Whether the API searched or your program."""

    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
