from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ChatCompletionCustomToolParam",
    "CustomFormatText",
    "CustomFormatGrammarGrammar",
    "CustomFormatGrammar",
    "CustomFormat",
    "Custom",
]


class CustomFormatText(TypedDict, total=False):
    """Input of any form."""

    type: Required[Literal["text"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    """A grammar, and the language that it is written in."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class CustomFormatGrammar(TypedDict, total=False):
    """Input that follows a grammar."""

    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]
"""What input a tool takes."""


class Custom(TypedDict, total=False):
    """A tool's name, description and input."""

    name: Required[str]

    description: str
    """When and how to call it, for the model."""

    format: CustomFormat
    """Any text unless given."""


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool that takes text instead of JSON."""

    custom: Required[Custom]
    type: Required[Literal["custom"]]
