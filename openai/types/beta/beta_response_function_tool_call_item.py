from typing import Literal, Optional

from .beta_response_function_tool_call import BetaResponseFunctionToolCall

__all__ = ["BetaResponseFunctionToolCallItem"]


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    """A call of a function, as the API keeps it."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal[  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
        "in_progress", "completed", "incomplete"
    ]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
