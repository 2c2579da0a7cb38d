from typing import List, Literal, Optional

from ..._model.base import BaseModel
from ..shared.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomTool"]


class CustomTool(BaseModel):
    """A tool of your program that takes text instead of JSON arguments."""

    name: str
    type: Literal["custom"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: Optional[bool] = None
    """Show it to the model only when a tool search finds it."""

    description: Optional[str] = None

    format: Optional[CustomToolInputFormat] = None
    """Any text unless given."""
