from typing import Literal, Optional

from ..._model.base import BaseModel
from .assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ["AssistantToolChoice"]


class AssistantToolChoice(BaseModel):
    """The tool that had to be called."""

    type: Literal["function", "code_interpreter", "file_search"]

    function: Optional[AssistantToolChoiceFunction] = None
    """Set where `type` is `function`."""
