"""Questions about annotations that have arguments."""

from __future__ import annotations

import collections.abc
import typing
from typing import Any, Optional, TypeVar, cast, get_args, get_origin

import typing_extensions
from typing_extensions import Annotated, Required

from .. import _typing

_TYPE_ALIASES = tuple(
    {getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType), typing_extensions.TypeAliasType}
)


def is_annotated_type(typ: type) -> bool:
    """Say whether this is ``Annotated[...]``."""
    return get_origin(typ) is Annotated


def is_list_type(typ: type) -> bool:
    """Say whether this is a list."""
    return (get_origin(typ) or typ) is list


def is_sequence_type(typ: type) -> bool:
    """Say whether this is ``Sequence[...]``."""
    return (get_origin(typ) or typ) is collections.abc.Sequence


def is_iterable_type(typ: type) -> bool:
    """Say whether this is ``Iterable[...]``."""
    return (get_origin(typ) or typ) is collections.abc.Iterable


def is_union_type(typ: type) -> bool:
    """Say whether this is a union, in either notation."""
    return _typing.is_union(typ)


def is_required_type(typ: type) -> bool:
    """Say whether this is ``Required[...]``."""
    return get_origin(typ) is Required


def is_typevar(typ: type) -> bool:
    """Say whether this is a type variable."""
    return isinstance(typ, TypeVar)


def is_type_alias_type(tp: Any, /) -> bool:
    """Say whether this was made by a ``type`` statement or by ``TypeAliasType``."""
    return isinstance(tp, _TYPE_ALIASES)


def strip_annotated_type(typ: type) -> type:
    """Return what ``Annotated`` and ``Required`` are about."""
    while is_annotated_type(typ) or is_required_type(typ):
        typ = cast(type, get_args(typ)[0])
    return typ


def extract_type_arg(typ: type, index: int) -> type:
    """Return one of the arguments of a type.

    Raises:
        RuntimeError: it has none there.
    """
    try:
        return cast(type, get_args(typ)[index])
    except IndexError:
        raise RuntimeError(f"{typ} has no type argument {index}") from None


def extract_type_var_from_base(
    typ: type, *, generic_bases: tuple[type, ...], index: int, failure_message: Optional[str] = None
) -> type:
    """Return what a class gives one of its generic bases as type argument: ``int`` for ``class Ints(Stream[int])``.

    Raises:
        RuntimeError: it gives none.
    """
    cls = get_origin(typ) or typ
    if cls in generic_bases:
        return extract_type_arg(typ, index)
    for base in getattr(cls, "__orig_bases__", ()):
        if get_origin(base) in generic_bases:
            found = extract_type_arg(base, index)
            # `class Mine(Stream[T])` leaves it to `Mine[int]`.
            return extract_type_arg(typ, index) if is_typevar(found) else found
    raise RuntimeError(failure_message or f"{typ} gives no type argument {index} to any of {generic_bases}")
