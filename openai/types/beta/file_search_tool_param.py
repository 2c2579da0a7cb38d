from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileSearchToolParam", "FileSearchRankingOptions", "FileSearch"]


class FileSearchRankingOptions(TypedDict, total=False):
    """How results are ranked."""

    score_threshold: Required[float]
    """Leaves out results below this score, 0 to 1."""

    ranker: Literal["auto", "default_2024_08_21"]


class FileSearch(TypedDict, total=False):
    """Limits of a search."""

    max_num_results: int
    """From 1 to 50; 20 unless given, 5 for `gpt-3.5-turbo`."""

    ranking_options: FileSearchRankingOptions


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search the vector stores."""

    type: Required[Literal["file_search"]]
    file_search: FileSearch
