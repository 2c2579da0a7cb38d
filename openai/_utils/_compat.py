"""Questions about annotations, alike on all versions of Python."""

from __future__ import annotations

import types
from typing import Any, Union, get_args as get_args, get_origin as get_origin

import typing_extensions

from .._support.annotations import Annotation, is_literal
from ._datetime_parse import parse_date as parse_date, parse_datetime as parse_datetime


def is_union(tp: Annotation) -> bool:
    """Return whether this is the origin of a union, in either notation."""
    return tp is Union or tp is getattr(types, "UnionType", Union)


def is_typeddict(tp: type[Any]) -> bool:
    """Return whether this is a TypedDict."""
    return typing_extensions.is_typeddict(tp)


def is_literal_type(tp: type[Any]) -> bool:
    """Return whether this is a ``Literal``."""
    return is_literal(tp)
