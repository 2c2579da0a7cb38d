from typing import Annotated, Literal, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["CustomToolInputFormat", "Text", "Grammar"]


class Text(BaseModel):
    """Any text."""

    type: Literal["text"]


class Grammar(BaseModel):
    """Text that follows a grammar of your own."""

    definition: str
    """The grammar, in the notation that `syntax` names."""

    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


CustomToolInputFormat = Annotated[Union[Text, Grammar], Discriminator("type")]
"""What the model may write as the input of a custom tool."""
