"""Questions about annotations that the standard library does not answer alike on all its versions."""

from __future__ import annotations

import sys
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Union, get_args, get_origin

import typing_extensions

_UNIONS: set[Any] = {Union}
if sys.version_info >= (3, 10):
    from types import UnionType

    _UNIONS.add(UnionType)

LISTS: tuple[Any, ...] = (list, Sequence, Iterable)
DICTS: tuple[Any, ...] = (dict, Mapping)


def is_union(type_: Any) -> bool:
    """Say whether the annotation is a union, in either notation."""
    return get_origin(type_) in _UNIONS


def is_literal(type_: Any) -> bool:
    """Say whether the annotation is a literal; on Python 3.9 there are two kinds of them."""
    return get_origin(type_) in (typing.Literal, typing_extensions.Literal)


def unwrap(type_: Any) -> Any:
    """Return what an ``Annotated`` is about; other annotations as they are."""
    return get_args(type_)[0] if hasattr(type_, "__metadata__") else type_


def members(type_: Any) -> list[Any]:
    """Return the members of a union, those of unions inside it among them."""
    found: list[Any] = []
    for member in get_args(type_):
        inner = unwrap(member)
        found.extend(members(inner) if is_union(inner) else [member])
    return found
