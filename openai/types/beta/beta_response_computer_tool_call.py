from typing import List, Literal, Optional

from ..._model.base import BaseModel
from .beta_computer_action import BetaComputerAction
from .beta_computer_action_list import BetaComputerActionList

__all__ = ["BetaResponseComputerToolCall", "PendingSafetyCheck", "Agent"]


class PendingSafetyCheck(BaseModel):
    """Something that you should make sure of before you carry out the call."""

    id: str

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseComputerToolCall(BaseModel):
    """The model wants something done on the computer, and a screenshot afterwards."""

    id: str

    call_id: str
    """The output has to name it."""

    pending_safety_checks: List[PendingSafetyCheck]
    """The output has to acknowledge them."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

    action: Optional[BetaComputerAction] = None
    """Comes from `ComputerUsePreviewTool`."""

    actions: Optional[BetaComputerActionList] = None
    """Comes from `ComputerTool`."""

    agent: Optional[Agent] = None
