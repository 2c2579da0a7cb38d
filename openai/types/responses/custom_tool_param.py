from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

from ..shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


class CustomToolParam(TypedDict, total=False):
    """A tool of your program that takes text instead of JSON arguments."""

    name: Required[str]
    type: Required[Literal["custom"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: bool
    """Show it to the model only when a tool search finds it."""

    description: str

    format: CustomToolInputFormat
    """Any text unless given."""
