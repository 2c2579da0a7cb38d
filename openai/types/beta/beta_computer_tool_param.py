from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaComputerToolParam"]


class BetaComputerToolParam(TypedDict, total=False):
    """Lets the model use a computer by screenshots and actions, which your program carries out."""

    type: Required[Literal["computer"]]
