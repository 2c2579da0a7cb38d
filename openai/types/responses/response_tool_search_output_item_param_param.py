from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

from .tool_param import ToolParam

__all__ = ["ResponseToolSearchOutputItemParamParam"]


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search found; the model may call them from here on."""

    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["tool_search_output"]]
    id: Optional[str]

    call_id: Optional[str]
    """The call that it answers, if your program searched."""

    execution: Literal["server", "client"]
    """Whether the API searched or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]
