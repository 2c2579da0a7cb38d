from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["BetaToolSearchTool"]


class BetaToolSearchTool(BaseModel):
    """Lets the model search for tools that are not shown to it at first (`defer_loading`)."""

    type: Literal["tool_search"]

    description: Optional[str] = None
    """When and how to search, for the model; if your program searches."""

    execution: Optional[Literal["server", "client"]] = None
    """Whether the API searches or your program."""

    parameters: Optional[object] = None
    """JSON schema of what the model searches by; if your program searches."""
