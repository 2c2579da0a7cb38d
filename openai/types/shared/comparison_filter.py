from typing import List, Literal, Union

from ..._model.base import BaseModel

__all__ = ["ComparisonFilter"]


class ComparisonFilter(BaseModel):
    """Compares an attribute of a file with a value."""

    key: str
    """Name of the attribute."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, or `in` and `nin` for a list of values."""

    value: Union[str, float, bool, List[Union[str, float]]]
