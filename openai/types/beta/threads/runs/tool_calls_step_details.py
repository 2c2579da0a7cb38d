from typing import List, Literal

from ....._model.base import BaseModel
from .tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


class ToolCallsStepDetails(BaseModel):
    """Says that the step called tools."""

    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]
