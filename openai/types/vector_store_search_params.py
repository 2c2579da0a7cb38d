from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .shared_params.comparison_filter import ComparisonFilter
from .shared_params.compound_filter import CompoundFilter

__all__ = ["VectorStoreSearchParams", "Filters", "RankingOptions"]

Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]
"""Which files to search, by their attributes."""


class RankingOptions(TypedDict, total=False):
    """How the results are ranked and which are good enough."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """`none` leaves out the second ranking, which is faster; `auto` unless given."""

    score_threshold: float
    """The least score of a result, from 0 to 1; 0 unless given."""


class VectorStoreSearchParams(TypedDict, total=False):
    """Arguments of `vector_stores.search`."""

    query: Required[Union[str, SequenceNotStr[str]]]
    """A question or several."""

    filters: Filters

    max_num_results: int
    """From 1 to 50; 10 unless given."""

    ranking_options: RankingOptions

    rewrite_query: bool
    """Whether to put the question into words that suit the search better."""
