from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .computer_action_list import ComputerActionList

__all__ = [
    "ResponseComputerToolCall",
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


class PendingSafetyCheck(BaseModel):
    """Something that you should make sure of before you carry out the call."""

    id: str

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""


class ActionClick(BaseModel):
    """A click of the mouse."""

    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionDoubleClick(BaseModel):
    """A double click of the left button."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""

    type: Literal["double_click"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""


class ActionDragPath(BaseModel):
    """A point that a drag goes through."""

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""


class ActionDrag(BaseModel):
    """A move of the mouse with the button held down."""

    path: List[ActionDragPath]
    type: Literal["drag"]

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionKeypress(BaseModel):
    """Keys pressed together."""

    keys: List[str]
    type: Literal["keypress"]


class ActionMove(BaseModel):
    """A move of the mouse."""

    type: Literal["move"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionScreenshot(BaseModel):
    """A picture of the screen."""

    type: Literal["screenshot"]


class ActionScroll(BaseModel):
    """A turn of the wheel."""

    scroll_x: int
    """How far to the right, in pixels."""

    scroll_y: int
    """How far down, in pixels."""

    type: Literal["scroll"]

    x: int
    """Where the mouse is meanwhile, in pixels from the left."""

    y: int
    """Where the mouse is meanwhile, in pixels from the top."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionType(BaseModel):
    """Text typed on the keyboard."""

    text: str
    type: Literal["type"]


class ActionWait(BaseModel):
    """A pause, for the screen to change."""

    type: Literal["wait"]


Action = Annotated[
    Union[
        ActionClick,
        ActionDoubleClick,
        ActionDrag,
        ActionKeypress,
        ActionMove,
        ActionScreenshot,
        ActionScroll,
        ActionType,
        ActionWait,
    ],
    Discriminator("type"),
]
"""The one thing that `computer-use-preview` wants done."""


class ResponseComputerToolCall(BaseModel):
    """The model wants something done on the computer, and a screenshot afterwards."""

    id: str

    call_id: str
    """The output has to name it."""

    pending_safety_checks: List[PendingSafetyCheck]
    """The output has to acknowledge them."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

    action: Optional[Action] = None
    """Comes from `ComputerUsePreviewTool`."""

    actions: Optional[ComputerActionList] = None
    """Comes from `ComputerTool`."""
