from typing import List, Optional

from typing_extensions import Literal

from ..._model.base import BaseModel
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItemParam"]


class ResponseToolSearchOutputItemParam(BaseModel):
    """The tools that a search found; the model may call them from here on."""

    tools: List[Tool]
    type: Literal["tool_search_output"]
    id: Optional[str] = None

    call_id: Optional[str] = None
    """The call that it answers, if your program searched."""

    execution: Optional[Literal["server", "client"]] = None
    """Whether the API searched or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
