from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ModerationTextInputParam"]


class ModerationTextInputParam(TypedDict, total=False):
    """A text to be judged."""

    text: Required[str]
    type: Required[Literal["text"]]
