from typing import List, Literal

from .._models import BaseModel

__all__ = ["Embedding"]


class Embedding(BaseModel):
    """The vector of one input."""

    embedding: List[float]
    """As long as the model makes it, or as `dimensions` asked."""

    index: int
    """Place of the input in the request, from 0."""

    object: Literal["embedding"]
