from typing import Union

from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions

__all__ = ["RealtimeToolChoiceConfig"]

RealtimeToolChoiceConfig = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model may or has to call tools, and which."""
