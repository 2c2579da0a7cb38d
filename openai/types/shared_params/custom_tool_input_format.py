from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["CustomToolInputFormat", "Text", "Grammar"]


class Text(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class Grammar(TypedDict, total=False):
    """Text that follows a grammar of your own."""

    definition: Required[str]
    """The grammar, in the notation that `syntax` names."""

    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]
"""What the model may write as the input of a custom tool."""
