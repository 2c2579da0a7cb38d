from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr

__all__ = ["ComparisonFilter"]


class ComparisonFilter(TypedDict, total=False):
    """Compares an attribute of a file with a value."""

    key: Required[str]
    """Name of the attribute."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]
