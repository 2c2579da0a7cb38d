from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseCompactionItemParamParam", "Agent"]


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """Stands for the earlier part of a conversation that was shortened."""

    encrypted_content: Required[str]
    """As it came."""

    type: Required[Literal["compaction"]]
    id: Optional[str]
    agent: Optional[Agent]
