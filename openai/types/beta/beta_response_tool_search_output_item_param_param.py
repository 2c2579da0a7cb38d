from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

from .beta_tool_param import BetaToolParam

__all__ = ["BetaResponseToolSearchOutputItemParamParam", "Agent"]


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search found; the model may call them from here on."""

    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["tool_search_output"]]
    id: Optional[str]
    agent: Optional[Agent]

    call_id: Optional[str]
    """The call that it answers, if your program searched."""

    execution: Literal["server", "client"]
    """Whether the API searched or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]
