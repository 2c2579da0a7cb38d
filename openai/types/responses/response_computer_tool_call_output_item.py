from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

__all__ = ["ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck"]


class AcknowledgedSafetyCheck(BaseModel):
    """A safety check that you have taken care of."""

    id: str

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""


class ResponseComputerToolCallOutputItem(BaseModel):
    """The screen after a call of the computer tool, as the API keeps it."""

    id: str

    call_id: str
    """The call that it answers."""

    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
