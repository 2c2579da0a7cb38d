from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]

Filter: TypeAlias = Union[ComparisonFilter, object]
"""One of the filters that are joined, which may itself join others."""


class CompoundFilter(TypedDict, total=False):
    """Joins filters by `and` or `or`."""

    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]
