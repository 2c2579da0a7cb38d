from typing import List, Literal, Optional

from ....._model.base import BaseModel
from .tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]


class ToolCallDeltaObject(BaseModel):
    """The next pieces of the calls of a step."""

    type: Literal["tool_calls"]
    tool_calls: Optional[List[ToolCallDelta]] = None
