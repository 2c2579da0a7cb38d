from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

from .beta_computer_action_list_param import BetaComputerActionListParam
from .beta_computer_action_param import BetaComputerActionParam

__all__ = ["BetaResponseComputerToolCallParam", "PendingSafetyCheck", "Agent"]


class PendingSafetyCheck(TypedDict, total=False):
    """Something that you should make sure of before you carry out the call."""

    id: Required[str]

    code: Optional[str]
    """A word for programs."""

    message: Optional[str]
    """A sentence for people."""


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """The model wants something done on the computer, and a screenshot afterwards."""

    id: Required[str]

    call_id: Required[str]
    """The output has to name it."""

    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """The output has to acknowledge them."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

    action: BetaComputerActionParam
    """Comes from `ComputerUsePreviewTool`."""

    actions: BetaComputerActionListParam
    """Comes from `ComputerTool`."""

    agent: Optional[Agent]
