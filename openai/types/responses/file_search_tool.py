from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..shared.comparison_filter import ComparisonFilter
from ..shared.compound_filter import CompoundFilter

__all__ = ["FileSearchTool", "Filters", "RankingOptionsHybridSearch", "RankingOptions"]

Filters = Union[ComparisonFilter, CompoundFilter, None]
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


class FileSearchTool(BaseModel):
    """Lets the model search the files of vector stores."""

    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: Optional[Filters] = None

    max_num_results: Optional[int] = None
    """From 1 to 50."""

    ranking_options: Optional[RankingOptions] = None
