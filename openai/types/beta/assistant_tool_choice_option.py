from typing import Literal, Union

from .assistant_tool_choice import AssistantToolChoice

__all__ = ["AssistantToolChoiceOption"]

AssistantToolChoiceOption = Union[Literal["none", "auto", "required"], AssistantToolChoice]
"""Whether tools may be called (`auto`), must be (`required`) or must not (`none`), or the one that has to be."""
