from __future__ import annotations

from typing import Dict, List, Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """A function of your program that the model may call."""

    name: Required[str]

    parameters: Required[Optional[Dict[str, object]]]
    """JSON schema of the arguments."""

    strict: Required[Optional[bool]]
    """Whether arguments have to follow the schema exactly; only a part of JSON Schema is known then."""

    type: Required[Literal["function"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: bool
    """Show it to the model only when a tool search finds it."""

    description: Optional[str]
    """When and how to call it, for the model."""

    output_schema: Optional[Dict[str, object]]
    """JSON schema of what the function returns as text, where that is JSON."""
