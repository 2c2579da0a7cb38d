"""Finding what in some data does not fit a type, and where: for strict mode, and for users who construct models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args, get_origin

from .._support.annotations import DICTS, LISTS, Annotation, is_literal, is_union, unwrap_annotated
from .base import BaseModel, fields_of

_NONE = type(None)


def find_problems(data: object, type_: Annotation) -> list[str]:
    """Return a sentence for every place where the data does not fit the type, with the path to it."""
    return [f"{path or 'the value'} {problem}" for path, problem in find_faults(data, type_)]


def find_faults(data: object, type_: Annotation) -> Iterator[tuple[str, str]]:
    """Yield path and problem of every place where the data does not fit the type; the path of the whole is empty."""
    return _check(data, type_, "")


def fits(data: object, type_: Annotation) -> bool:
    """Return whether the data fits the type."""
    return next(find_faults(data, type_), None) is None


def _check(value: object, type_: Annotation, path: str) -> Iterator[tuple[str, str]]:
    type_ = unwrap_annotated(type_)
    origin = get_origin(type_)
    cls = origin or type_
    if is_union(type_):
        yield from _check_union(value, get_args(type_), path)
    elif is_literal(type_):
        if value not in get_args(type_):
            yield path, f"must be {' or '.join(map(repr, get_args(type_)))}, not {value!r}"
    elif origin in LISTS:
        yield from _check_list(value, get_args(type_), path)
    elif origin in DICTS:
        yield from _check_dict(value, get_args(type_), path)
    elif isinstance(cls, type) and issubclass(cls, BaseModel):
        yield from _check_model(value, cls, path)
    elif not _fits_scalar(value, type_):
        yield path, f"must be {_names.get(type_, getattr(type_, '__name__', type_))}, not {_describe(value)}"


def _check_union(value: object, members: tuple[Annotation, ...], path: str) -> Iterator[tuple[str, str]]:
    by_member = [list(_check(value, member, path)) for member in members]
    if all(by_member):
        # The member with the deepest problem is the one that was meant.
        yield from max(by_member, key=lambda faults: (min(len(at) for at, _ in faults), -len(faults)))


def _check_list(value: object, arguments: tuple[Annotation, ...], path: str) -> Iterator[tuple[str, str]]:
    if not isinstance(value, (list, tuple)):
        yield path, f"must be an array, not {_describe(value)}"
    elif arguments:
        for index, item in enumerate(value):
            yield from _check(item, arguments[0], f"{path}[{index}]")


def _check_dict(value: object, arguments: tuple[Annotation, ...], path: str) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Mapping):
        yield path, f"must be an object, not {_describe(value)}"
    elif arguments:
        for key, item in value.items():
            yield from _check(item, arguments[1], f"{path}.{key}" if path else str(key))


def _check_model(value: object, cls: type[BaseModel], path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, cls):
        return
    if not isinstance(value, Mapping):
        yield path, f"must be an object ({cls.__name__}), not {_describe(value)}"
        return
    for field in fields_of(cls).values():
        at = f"{path}.{field.wire}" if path else field.wire
        key = field.wire if field.wire in value else field.name
        if key in value:
            yield from _check(value[key], field.annotation, at)
        elif field.is_required():
            yield at, "is missing"


_names: dict[object, str] = {str: "a string", int: "an integer", float: "a number", bool: "a boolean", _NONE: "null"}


def _fits_scalar(value: object, type_: Annotation) -> bool:
    if type_ is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if type_ is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if type_ is str or type_ is bool or type_ is _NONE:
        return isinstance(value, type_)
    # Any, object, type variables, dates that arrive as text: every value is right.
    return True


def _describe(value: object) -> str:
    if value is None:
        return "null"
    kinds: dict[type, str] = {dict: "an object", list: "an array"}
    kind = _names.get(type(value)) or kinds.get(type(value)) or type(value).__name__
    return kind if isinstance(value, (dict, list)) or len(repr(value)) > 40 else f"{kind} ({value!r})"
