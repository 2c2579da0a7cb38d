from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["TextContentBlockParam"]


class TextContentBlockParam(TypedDict, total=False):
    """Text in a message."""

    text: Required[str]
    type: Required[Literal["text"]]
