from typing import Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = ["ResponseFileSearchToolCall", "Result"]


class Result(BaseModel):
    """A passage that was found."""

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """What you noted with the file: at most 16 pairs."""

    file_id: Optional[str] = None
    filename: Optional[str] = None

    score: Optional[float] = None
    """How well it fits, from 0 to 1."""

    text: Optional[str] = None


class ResponseFileSearchToolCall(BaseModel):
    """The model searched the files of vector stores."""

    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]

    results: Optional[List[Result]] = None
    """Only if the request includes `file_search_call.results`."""
