"""Questions about annotations that have arguments."""

from __future__ import annotations

import collections.abc
from typing import TypeVar, cast, get_args, get_origin

from typing_extensions import Annotated, Required

from .._support import annotations as _typing
from .._support.annotations import (
    extract_type_arg as extract_type_arg,
    extract_type_var_from_base as extract_type_var_from_base,
    is_type_alias_type as is_type_alias_type,
)


def is_annotated_type(typ: type) -> bool:
    """Return whether this is ``Annotated[...]``."""
    return get_origin(typ) is Annotated


def is_list_type(typ: type) -> bool:
    """Return whether this is a list."""
    return (get_origin(typ) or typ) is list


def is_sequence_type(typ: type) -> bool:
    """Return whether this is ``Sequence[...]``."""
    return (get_origin(typ) or typ) is collections.abc.Sequence


def is_iterable_type(typ: type) -> bool:
    """Return whether this is ``Iterable[...]``."""
    return (get_origin(typ) or typ) is collections.abc.Iterable


def is_union_type(typ: type) -> bool:
    """Return whether this is a union, in either notation."""
    return _typing.is_union(typ)


def is_required_type(typ: type) -> bool:
    """Return whether this is ``Required[...]``."""
    return get_origin(typ) is Required


def is_typevar(typ: type) -> bool:
    """Return whether this is a type variable."""
    return isinstance(typ, TypeVar)


def strip_annotated_type(typ: type) -> type:
    """Return the type inside ``Annotated`` and ``Required``."""
    while is_annotated_type(typ) or is_required_type(typ):
        typ = cast(type, get_args(typ)[0])
    return typ
