"""Conversion of params into the names and formats of the API, as declared by their TypedDict.

The library itself does not need this: its rows have the wire names of params. Both kinds of metadata in a TypedDict are
read: `PropertyInfo`, which other packages use, and our own `Alias`.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Optional, TypeVar, cast, get_args, get_origin

from typing_extensions import Annotated, Literal, NotRequired, Required, get_type_hints as get_type_hints, is_typeddict

from .._model.base import Alias, Discriminator
from .._support.annotations import DICTS, LISTS, Annotation, is_union
from .._types import Omit

_T = TypeVar("_T")

PropertyFormat = Literal["iso8601", "base64", "custom"]


class PropertyInfo(Discriminator):
    """In ``Annotated``: a field's name on the wire, its format there, and the tag of a union.

    Args:
        alias: the name on the wire.
        format: ``iso8601`` or ``custom`` for dates, ``base64`` for files.
        format_template: the format of ``custom``, as for ``strftime``.
        discriminator: the field that tells the members of a union apart.
    """

    def __init__(
        self,
        *,
        alias: Optional[str] = None,
        format: Optional[PropertyFormat] = None,
        format_template: Optional[str] = None,
        discriminator: Optional[str] = None,
    ) -> None:
        super().__init__(discriminator or "")
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        return (
            f"PropertyInfo(alias={self.alias!r}, format={self.format!r}, "
            f"format_template={self.format_template!r}, discriminator={self.discriminator!r})"
        )


def maybe_transform(data: object, expected_type: object) -> Optional[Any]:
    """Return `transform` of the data; ``None`` for ``None``."""
    return None if data is None else transform(data, expected_type)


def transform(data: _T, expected_type: object) -> _T:
    """Return the data with the names and formats that the type declares; what does not fit the type stays as it is."""
    return cast(_T, _transform_value(data, expected_type))


async def async_maybe_transform(data: object, expected_type: object) -> Optional[Any]:
    """Return `maybe_transform` of the data; files are read at once."""
    return maybe_transform(data, expected_type)


async def async_transform(data: _T, expected_type: object) -> _T:
    """Return `transform` of the data; files are read at once."""
    return transform(data, expected_type)


#: Types of items that are the same on the wire.
_PLAIN = (str, int, float, bool)


def _transform_value(data: object, annotation: Annotation, outer: Sequence[object] = ()) -> object:
    """Return the data as a type declares it; metadata of a list or union (``outer``) also applies to its items."""
    type_, notes = _split_annotation(annotation)
    notes = [*notes, *outer]
    origin = get_origin(type_) or type_
    if isinstance(data, Mapping):
        if is_typeddict(origin):
            return _transform_object(data, cast(type, origin))
        if origin in DICTS and len(get_args(type_)) == 2:
            return {key: _transform_value(value, get_args(type_)[1]) for key, value in data.items()}
    elif origin in LISTS and get_args(type_) and hasattr(data, "__iter__") and not isinstance(data, (str, bytes)):
        (item_type, *_) = get_args(type_)
        if item_type in _PLAIN and isinstance(data, list):
            return data
        return [_transform_value(item, item_type, notes) for item in data]
    if is_union(type_):
        # Not by the member that fits: what does not fit a member passes through unchanged to the next.
        for member in get_args(type_):
            data = _transform_value(data, member, notes)
        return data
    dump = getattr(data, "model_dump", None)
    if dump is not None and not isinstance(data, type):
        return dump(mode="json", by_alias=True, exclude_unset=True)
    return _format_value(data, notes)


def _transform_object(data: Mapping[str, Any], type_: type) -> dict[str, Any]:
    hints = _get_hints(type_)
    result = {}
    for name, value in data.items():
        if isinstance(value, Omit):
            continue
        if name in hints:
            result[_find_wire_name(name, hints[name])] = _transform_value(value, hints[name])
        else:
            result[name] = value
    return result


@lru_cache(maxsize=8096)
def _get_hints(type_: type) -> dict[str, Any]:
    return get_type_hints(type_, include_extras=True)


def _find_wire_name(name: str, annotation: Annotation) -> str:
    for note in _split_annotation(annotation)[1]:
        wire = note.alias if isinstance(note, PropertyInfo) else note.wire if isinstance(note, Alias) else None
        if wire is not None:
            return wire
    return name


def _split_annotation(annotation: Annotation) -> tuple[Annotation, list[object]]:
    """Return the type inside an annotation, and the metadata of it."""
    notes: list[object] = []
    while get_origin(annotation) in (Annotated, Required, NotRequired):
        annotation, *more = get_args(annotation)
        notes += more
    return annotation, notes


def _format_value(data: object, notes: Sequence[object]) -> object:
    for note in notes:
        if not isinstance(note, PropertyInfo) or note.format is None:
            continue
        if note.format == "base64":
            return _encode_base64(data)
        if isinstance(data, date):
            return data.isoformat() if note.format == "iso8601" else data.strftime(note.format_template or "")
    return data


def _encode_base64(data: object) -> object:
    if isinstance(data, os.PathLike):
        with open(data, "rb") as file:
            content = file.read()
    elif hasattr(data, "read"):
        content = data.read()
    else:
        return data
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode("ascii")
