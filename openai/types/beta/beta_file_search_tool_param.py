from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr

__all__ = [
    "BetaFileSearchToolParam",
    "FiltersComparisonFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilter",
    "Filters",
    "RankingOptionsHybridSearch",
    "RankingOptions",
]


class FiltersComparisonFilter(TypedDict, total=False):
    """Compares an attribute of a file with a value."""

    key: Required[str]
    """Name of the attribute."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    """Compares an attribute of a file with a value."""

    key: Required[str]
    """Name of the attribute."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]
"""One of the filters that are joined, which may itself join others."""


class FiltersCompoundFilter(TypedDict, total=False):
    """Joins filters by `and` or `or`."""

    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]
"""Which files to search, by their attributes."""


class RankingOptionsHybridSearch(TypedDict, total=False):
    """How much meaning and words count when both are searched."""

    embedding_weight: Required[float]
    """Weight of passages alike in meaning."""

    text_weight: Required[float]
    """Weight of passages with the same words."""


class RankingOptions(TypedDict, total=False):
    """How passages are ranked."""

    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]

    score_threshold: float
    """From 0 to 1; passages that score less are left out."""


class BetaFileSearchToolParam(TypedDict, total=False):
    """Lets the model search the files of vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[Filters]

    max_num_results: int
    """From 1 to 50."""

    ranking_options: RankingOptions
