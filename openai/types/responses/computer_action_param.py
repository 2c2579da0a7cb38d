from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr

__all__ = [
    "ComputerActionParam",
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


class Click(TypedDict, total=False):
    """A click of the mouse."""

    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class DoubleClick(TypedDict, total=False):
    """A double click of the left button."""

    keys: Required[Optional[SequenceNotStr[str]]]
    """Keys to hold down meanwhile."""

    type: Required[Literal["double_click"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""


class DragPath(TypedDict, total=False):
    """A point that a drag goes through."""

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""


class Drag(TypedDict, total=False):
    """A move of the mouse with the button held down."""

    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class Keypress(TypedDict, total=False):
    """Keys pressed together."""

    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class Move(TypedDict, total=False):
    """A move of the mouse."""

    type: Required[Literal["move"]]

    x: Required[int]
    """Pixels from the left."""

    y: Required[int]
    """Pixels from the top."""

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class Screenshot(TypedDict, total=False):
    """A picture of the screen."""

    type: Required[Literal["screenshot"]]


class Scroll(TypedDict, total=False):
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


class Type(TypedDict, total=False):
    """Text typed on the keyboard."""

    text: Required[str]
    type: Required[Literal["type"]]


class Wait(TypedDict, total=False):
    """A pause, for the screen to change."""

    type: Required[Literal["wait"]]


ComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
"""One thing that the model wants done with mouse, keyboard or screen."""
