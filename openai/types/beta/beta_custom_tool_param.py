from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaCustomToolParam", "FormatText", "FormatGrammar", "Format"]


class FormatText(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class FormatGrammar(TypedDict, total=False):
    """Text that follows a grammar of your own."""

    definition: Required[str]
    """The grammar, in the notation that `syntax` names."""

    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


Format: TypeAlias = Union[FormatText, FormatGrammar]
"""What the model may write as the input of a custom tool."""


class BetaCustomToolParam(TypedDict, total=False):
    """A tool of your program that takes text instead of JSON arguments."""

    name: Required[str]
    type: Required[Literal["custom"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: bool
    """Show it to the model only when a tool search finds it."""

    description: str

    format: Format
    """Any text unless given."""
