from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam

__all__ = ["AssistantToolChoiceParam"]


class AssistantToolChoiceParam(TypedDict, total=False):
    """The tool that has to be called."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]

    function: AssistantToolChoiceFunctionParam
    """Goes with the type `function`."""
