from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["BetaCustomTool", "FormatText", "FormatGrammar", "Format"]


class FormatText(BaseModel):
    """Any text."""

    type: Literal["text"]


class FormatGrammar(BaseModel):
    """Text that follows a grammar of your own."""

    definition: str
    """The grammar, in the notation that `syntax` names."""

    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


Format = Annotated[Union[FormatText, FormatGrammar], Discriminator("type")]
"""What the model may write as the input of a custom tool."""


class BetaCustomTool(BaseModel):
    """A tool of your program that takes text instead of JSON arguments."""

    name: str
    type: Literal["custom"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    defer_loading: Optional[bool] = None
    """Show it to the model only when a tool search finds it."""

    description: Optional[str] = None

    format: Optional[Format] = None
    """Any text unless given."""
