from typing import Literal

from ..._model.base import BaseModel

__all__ = ["SummaryTextContent"]


class SummaryTextContent(BaseModel):
    """A part of the account of the thoughts."""

    text: str
    type: Literal["summary_text"]
