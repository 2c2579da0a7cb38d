from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceCustomParam"]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """The model has to call this custom tool."""

    name: Required[str]
    type: Required[Literal["custom"]]
