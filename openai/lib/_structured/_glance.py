"""Which types data cannot belong to, at a glance: what a union checks before it reads anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple, Optional, cast, get_args, get_origin
from uuid import UUID

from ..._support.annotations import DICTS, is_literal
from ._emit import ARRAYS, build_pydantic_schema
from ._kinds import find_record, is_enum, is_pydantic, resolve_type
from ._strict import Schema, resolve_reference

_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"
#: The formats of strings in RFC 3339 and RFC 4122. The readers accept other formats as well; in a union with `str`, a
#: string of such another format stays a `str`.
_FORMS: Mapping[Any, Any] = {
    date: re.compile(_DATE, re.ASCII),
    time: re.compile(_TIME, re.ASCII | re.IGNORECASE),
    datetime: re.compile(f"{_DATE}[T ]{_TIME}", re.ASCII | re.IGNORECASE),
    UUID: re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE),
}
_NUMBERS = (int, float)
_SHAPES: Mapping[Any, Any] = {
    str: str,
    bool: bool,
    **dict.fromkeys((int, float, Decimal), _NUMBERS),
    **dict.fromkeys((None, type(None)), type(None)),
    **dict.fromkeys(_FORMS, str),
    **dict.fromkeys(DICTS, dict),
    **dict.fromkeys((*ARRAYS, tuple), list),
}


class Glance(NamedTuple):
    """Properties that all values of a type have in common in JSON."""

    shape: Any = object
    """The class or classes of their parsed JSON."""
    form: Optional[re.Pattern[str]] = None
    """The pattern that they match, if they are formatted strings."""
    names: Optional[AbstractSet[str]] = None
    """The properties that they may have; ``None`` if any are allowed."""
    marks: Mapping[str, Sequence[Any]] = {}
    """Properties that can only have these values, which identify the type of an object."""

    def may_be(self, data: object) -> bool:
        """Return whether data may be a value of the type, apart from the properties of objects."""
        return isinstance(data, self.shape) and (self.form is None or self.form.fullmatch(cast(str, data)) is not None)

    def is_marked(self, data: Mapping[str, Any]) -> Optional[bool]:
        """Return whether properties identify an object as one of the type; ``None`` if they are missing."""
        marked = None
        for name, values in self.marks.items():
            if name in data:
                if not any(is_same_value(data[name], value) for value in values):
                    return False
                marked = True
        return marked


def glance_at(type_: object) -> Glance:
    """Return the properties that all values of a type have in common."""
    type_ = resolve_type(type_)
    origin = get_origin(type_) or type_
    if is_pydantic(type_):
        return _glance_at_schema(build_pydantic_schema(type_))
    if origin in _SHAPES:
        return Glance(_SHAPES[origin], _FORMS.get(origin))
    record = find_record(type_)
    if record is None:
        return Glance()
    marks: dict[str, Sequence[Any]] = {} if record.tag is None else {record.tag[0]: [record.tag[1]]}
    for member in record.members:
        values = list_possible_values(resolve_type(member.annotation))
        if values:
            marks[member.wire] = [*values, None] if member.null_is_lack else values
    return Glance(dict, names=record.names, marks=marks)


def _glance_at_schema(root: Schema) -> Glance:
    schema = _resolve_target(root, root)
    marks = {}
    for name, inner in schema.get("properties", {}).items():
        stated = _resolve_target(inner, root)
        values = [stated["const"]] if "const" in stated else stated.get("enum")
        if values:
            marks[name] = values
    is_object = schema.get("type") == "object"
    is_closed = is_object and not schema.get("additionalProperties")
    return Glance(dict if is_object else object, None, {*schema.get("properties", ())} if is_closed else None, marks)


def _resolve_target(schema: Schema, root: Schema) -> Schema:
    return cast(Schema, resolve_reference(root, schema["$ref"])) if "$ref" in schema else schema


def list_possible_values(type_: object) -> list[Any]:
    """Return the values that a `Literal` or an enumeration has in JSON; empty for other types."""
    values: Iterable[Any] = get_args(type_) if is_literal(type_) else type_ if is_enum(type_) else ()
    return [value.value if is_enum(type(value)) else value for value in values]


def is_same_value(data: object, value: object) -> bool:
    """Return whether two values are equal in JSON, where 1 and 1.0 are equal, but not 1 and ``true``."""
    return bool(data == value) and isinstance(data, bool) == isinstance(value, bool)
