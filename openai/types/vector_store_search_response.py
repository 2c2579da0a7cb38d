from typing import Dict, List, Literal, Optional, Union

from .._model.base import BaseModel

__all__ = ["VectorStoreSearchResponse", "Content"]


class Content(BaseModel):
    """A chunk that was found."""

    text: str
    type: Literal["text"]


class VectorStoreSearchResponse(BaseModel):
    """What a search found in one file."""

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Pairs of your own that the file has in the store."""

    content: List[Content]
    file_id: str
    filename: str

    score: float
    """How well the file fits the query, from 0 to 1."""
