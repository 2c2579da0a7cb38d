from typing import List, Literal, Union

from ..._model.base import BaseModel
from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]

Filter = Union[ComparisonFilter, object]
"""One of the filters that are joined, which may itself join others."""


class CompoundFilter(BaseModel):
    """Joins filters by `and` or `or`."""

    filters: List[Filter]
    type: Literal["and", "or"]
