from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared_params.comparison_filter import ComparisonFilter
from ..shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "Filters", "RankingOptionsHybridSearch", "RankingOptions"]

Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]
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


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search the files of vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[Filters]

    max_num_results: int
    """From 1 to 50."""

    ranking_options: RankingOptions
