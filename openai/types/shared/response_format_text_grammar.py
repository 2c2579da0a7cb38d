from typing import Literal

from ..._model.base import BaseModel

__all__ = ["ResponseFormatTextGrammar"]


class ResponseFormatTextGrammar(BaseModel):
    """Text that follows a grammar of your own."""

    grammar: str
    type: Literal["grammar"]
