from typing import Literal, Optional

from .response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ResponseFunctionToolCallItem"]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A call of a function, as the API keeps it."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
