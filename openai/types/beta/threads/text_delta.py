from typing import List, Optional

from ...._model.base import BaseModel
from .annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]


class TextDelta(BaseModel):
    """The next piece of a text."""

    annotations: Optional[List[AnnotationDelta]] = None

    value: Optional[str] = None
    """To be put after what came before."""
