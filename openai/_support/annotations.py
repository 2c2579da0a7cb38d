"""Annotations: questions that the standard library does not answer alike on all versions, and names for common ones."""

from __future__ import annotations

import sys
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Dict, List, Optional, TypeVar, Union, cast, get_args, get_origin

import typing_extensions

#: An annotation as a value: a class, a union, a literal, an ``Annotated``, ... They have no narrower type in common.
Annotation = object

#: What a JSON text parses to.
JsonValue = Union[None, bool, int, float, str, List["JsonValue"], Dict[str, "JsonValue"]]
JsonObject = Dict[str, JsonValue]

_UNIONS: set[object] = {Union}
if sys.version_info >= (3, 10):
    from types import UnionType

    _UNIONS.add(UnionType)

_TYPE_ALIASES = tuple(
    {getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType), typing_extensions.TypeAliasType}
)

LISTS: tuple[Any, ...] = (list, Sequence, Iterable)
DICTS: tuple[Any, ...] = (dict, Mapping)


def is_union(type_: Annotation) -> bool:
    """Return whether the annotation is a union, in either notation."""
    return get_origin(type_) in _UNIONS


def is_literal(type_: Annotation) -> bool:
    """Return whether the annotation is a literal; on Python 3.9 there are two kinds of them."""
    return get_origin(type_) in (typing.Literal, typing_extensions.Literal)


def unwrap_annotated(type_: Annotation) -> Annotation:
    """Return the type that an ``Annotated`` annotates; other annotations as they are."""
    return get_args(type_)[0] if hasattr(type_, "__metadata__") else type_


def list_union_members(type_: Annotation) -> list[Annotation]:
    """Return the members of a union, those of unions inside it among them."""
    flat: list[Annotation] = []
    for member in get_args(type_):
        inner = unwrap_annotated(member)
        flat.extend(list_union_members(inner) if is_union(inner) else [member])
    return flat


def is_type_alias_type(tp: Annotation, /) -> bool:
    """Return whether this was made by a ``type`` statement or by ``TypeAliasType``."""
    return isinstance(tp, _TYPE_ALIASES)


def extract_type_arg(typ: type, index: int) -> type:
    """Return one of the arguments of a type.

    Raises:
        RuntimeError: it has none there.
    """
    try:
        return cast(type, get_args(typ)[index])
    except IndexError:
        raise RuntimeError(f"Expected type {typ} to have a type argument at index {index} but it did not") from None


def extract_type_var_from_base(
    typ: type, *, generic_bases: tuple[type, ...], index: int, failure_message: Optional[str] = None
) -> type:
    """Return what a class gives one of its generic bases as type argument: ``int`` for ``class Ints(Stream[int])``.

    Raises:
        RuntimeError: it gives none; the text is ``failure_message``, if there is one.
    """
    cls = get_origin(typ) or typ
    try:
        if cls in generic_bases:
            return extract_type_arg(typ, index)
        for base in getattr(cls, "__orig_bases__", ()):
            if get_origin(base) in generic_bases:
                argument = extract_type_arg(base, index)
                # `class Mine(Stream[T])` leaves it to `Mine[int]`.
                return extract_type_arg(typ, index) if isinstance(argument, TypeVar) else argument
    except RuntimeError as problem:
        raise RuntimeError(failure_message or str(problem)) from None
    raise RuntimeError(failure_message or f"{typ} gives no type argument {index} to any of {generic_bases}")
