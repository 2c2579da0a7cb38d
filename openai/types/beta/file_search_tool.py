from typing import Literal, Optional

from ..._model.base import BaseModel

__all__ = ["FileSearchTool", "FileSearchRankingOptions", "FileSearch"]


class FileSearchRankingOptions(BaseModel):
    """How results are ranked."""

    score_threshold: float
    """Leaves out results below this score, 0 to 1."""

    ranker: Optional[Literal["auto", "default_2024_08_21"]] = None


class FileSearch(BaseModel):
    """Limits of a search."""

    max_num_results: Optional[int] = None
    """From 1 to 50; 20 unless given, 5 for `gpt-3.5-turbo`."""

    ranking_options: Optional[FileSearchRankingOptions] = None


class FileSearchTool(BaseModel):
    """Lets the model search the vector stores."""

    type: Literal["file_search"]
    file_search: Optional[FileSearch] = None
