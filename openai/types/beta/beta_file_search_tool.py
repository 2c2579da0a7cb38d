from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = [
    "BetaFileSearchTool",
    "FiltersComparisonFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilter",
    "Filters",
    "RankingOptionsHybridSearch",
    "RankingOptions",
]


class FiltersComparisonFilter(BaseModel):
    """Compares an attribute of a file with a value."""

    key: str
    """Name of the attribute."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Union[str, float, bool, List[Union[str, float]]]


class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
    """Compares an attribute of a file with a value."""

    key: str
    """Name of the attribute."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Union[str, float, bool, List[Union[str, float]]]


FiltersCompoundFilterFilter = Union[FiltersCompoundFilterFilterComparisonFilter, object]
"""One of the filters that are joined, which may itself join others."""


class FiltersCompoundFilter(BaseModel):
    """Joins filters by `and` or `or`."""

    filters: List[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]


Filters = Union[FiltersComparisonFilter, FiltersCompoundFilter, None]
"""Which files to search, by their attributes."""


class RankingOptionsHybridSearch(BaseModel):
    """How much meaning and words count when both are searched."""

    embedding_weight: float
    """Weight of passages alike in meaning."""

    text_weight: float
    """Weight of passages with the same words."""


class RankingOptions(BaseModel):
    """How passages are ranked."""

    hybrid_search: Optional[RankingOptionsHybridSearch] = None
    ranker: Optional[Literal["auto", "default-2024-11-15"]] = None

    score_threshold: Optional[float] = None
    """From 0 to 1; passages that score less are left out."""


class BetaFileSearchTool(BaseModel):
    """Lets the model search the files of vector stores."""

    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: Optional[Filters] = None

    max_num_results: Optional[int] = None
    """From 1 to 50."""

    ranking_options: Optional[RankingOptions] = None
