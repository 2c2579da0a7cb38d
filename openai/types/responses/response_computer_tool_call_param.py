from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .computer_action_list_param import ComputerActionListParam

__all__ = [
    "ResponseComputerToolCallParam",
    "PendingSafetyCheck",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDragPath",
    "ActionDrag",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "Action",
]


class PendingSafetyCheck(TypedDict, total=False):
    """Something that you should make sure of before you carry out the call."""

    id: Required[str]

    code: Optional[str]
    """A word for programs."""

    message: Optional[str]
    """A sentence for people."""


class ActionClick(TypedDict, total=False):
    """A click of the mouse."""

    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionDoubleClick(TypedDict, total=False):
    """A double click of the left button."""

    keys: Required[Optional[SequenceNotStr[str]]]
    """Keys to hold down meanwhile."""

    type: Required[Literal["double_click"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""


class ActionDragPath(TypedDict, total=False):
    """A point that a drag goes through."""

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""


class ActionDrag(TypedDict, total=False):
    """A move of the mouse with the button held down."""

    path: Required[Iterable[ActionDragPath]]
    type: Required[Literal["drag"]]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionKeypress(TypedDict, total=False):
    """Keys pressed together."""

    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ActionMove(TypedDict, total=False):
    """A move of the mouse."""

    type: Required[Literal["move"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionScreenshot(TypedDict, total=False):
    """A picture of the screen."""

    type: Required[Literal["screenshot"]]


class ActionScroll(TypedDict, total=False):
    """A turn of the wheel."""

    scroll_x: Required[int]
    """How far to the right, in pixels."""

    scroll_y: Required[int]
    """How far down, in pixels."""

    type: Required[Literal["scroll"]]

    x: Required[int]
    """Where the mouse is meanwhile, in pixels from the left."""

    y: Required[int]
    """Where the mouse is meanwhile, in pixels from the top."""

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionType(TypedDict, total=False):
    """Text typed on the keyboard."""

    text: Required[str]
    type: Required[Literal["type"]]


class ActionWait(TypedDict, total=False):
    """A pause, for the screen to change."""

    type: Required[Literal["wait"]]


Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]
"""The one thing that `computer-use-preview` wants done."""


class ResponseComputerToolCallParam(TypedDict, total=False):
    """The model wants something done on the computer, and a screenshot afterwards."""

    id: Required[str]

    call_id: Required[str]
    """The output has to name it."""

    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """The output has to acknowledge them."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

    action: Action
    """Comes from `ComputerUsePreviewTool`."""

    actions: ComputerActionListParam
    """Comes from `ComputerTool`."""
