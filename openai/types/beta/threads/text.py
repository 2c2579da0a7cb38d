from typing import List

from ...._model.base import BaseModel
from .annotation import Annotation

__all__ = ["Text"]


class Text(BaseModel):
    """A text, and the places in it that stand for files."""

    annotations: List[Annotation]
    value: str
