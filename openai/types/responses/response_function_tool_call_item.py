from typing import Literal, Optional

from .response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ResponseFunctionToolCallItem"]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A call of a function, as the API keeps it."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal[  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
        "in_progress", "completed", "incomplete"
    ]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
