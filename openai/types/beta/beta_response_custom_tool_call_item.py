from typing import Literal, Optional

from .beta_response_custom_tool_call import BetaResponseCustomToolCall

__all__ = ["BetaResponseCustomToolCallItem"]


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    """A call of a custom tool, as the API keeps it."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]

    created_by: Optional[str] = None
    """ID of whoever made the item."""
