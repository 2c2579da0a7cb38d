from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = [
    "ComputerAction",
    "Click",
    "DoubleClick",
    "DragPath",
    "Drag",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]


class Click(BaseModel):
    """A click of the mouse."""

    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class DoubleClick(BaseModel):
    """A double click of the left button."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""

    type: Literal["double_click"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""


class DragPath(BaseModel):
    """A point that a drag goes through."""

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""


class Drag(BaseModel):
    """A move of the mouse with the button held down."""

    path: List[DragPath]
    type: Literal["drag"]

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class Keypress(BaseModel):
    """Keys pressed together."""

    keys: List[str]
    type: Literal["keypress"]


class Move(BaseModel):
    """A move of the mouse."""

    type: Literal["move"]

    x: int
    """Pixels from the left."""

    y: int
    """Pixels from the top."""

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class Screenshot(BaseModel):
    """A picture of the screen."""

    type: Literal["screenshot"]


class Scroll(BaseModel):
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


class Type(BaseModel):
    """Text typed on the keyboard."""

    text: str
    type: Literal["type"]


class Wait(BaseModel):
    """A pause, for the screen to change."""

    type: Literal["wait"]


ComputerAction = Annotated[
    Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait], Discriminator("type")
]
"""One thing that the model wants done with mouse, keyboard or screen."""
