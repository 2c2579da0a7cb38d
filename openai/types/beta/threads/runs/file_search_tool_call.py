from typing import List, Literal, Optional

from ....._model.base import BaseModel

__all__ = [
    "FileSearchToolCall",
    "FileSearchRankingOptions",
    "FileSearchResultContent",
    "FileSearchResult",
    "FileSearch",
]


class FileSearchRankingOptions(BaseModel):
    """How results were ranked."""

    ranker: Literal["auto", "default_2024_08_21"]

    score_threshold: float
    """Results below this score were left out, 0 to 1."""


class FileSearchResultContent(BaseModel):
    """A piece of the text that was found."""

    text: Optional[str] = None
    type: Optional[Literal["text"]] = None


class FileSearchResult(BaseModel):
    """A file that was found."""

    file_id: str
    file_name: str

    score: float
    """From 0 to 1."""

    content: Optional[List[FileSearchResultContent]] = None
    """Only if `include` asked for it."""


class FileSearch(BaseModel):
    """A search and its results."""

    ranking_options: Optional[FileSearchRankingOptions] = None
    results: Optional[List[FileSearchResult]] = None


class FileSearchToolCall(BaseModel):
    """A call of the file search."""

    id: str
    file_search: FileSearch
    type: Literal["file_search"]
