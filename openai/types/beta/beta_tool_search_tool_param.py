from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolSearchToolParam"]


class BetaToolSearchToolParam(TypedDict, total=False):
    """Lets the model search for tools that are not shown to it at first (`defer_loading`)."""

    type: Required[Literal["tool_search"]]

    description: Optional[str]
    """When and how to search, for the model; if your program searches."""

    execution: Literal["server", "client"]
    """Whether the API searches or your program."""

    parameters: Optional[object]
    """JSON schema of what the model searches by; if your program searches."""
