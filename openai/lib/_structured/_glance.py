"""Which types some data cannot be, told at a glance: what a union looks at before it reads anything."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple, Optional, get_args, get_origin
from uuid import UUID

from ..._support.annotations import DICTS, is_literal
from ._emit import ARRAYS, pydantic_schema
from ._kinds import is_enum, is_pydantic, record_of, underlying
from ._strict import Schema, resolve

_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"
#: Texts of a kind, as RFC 3339 and RFC 4122 have them. The readers accept more forms than these; beside a `str`, a text
#: of such another form is left a `str`.
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
    """What all values of a type have in common in JSON."""

    shape: Any = object
    """The class, or classes, of what the JSON parser makes of them."""
    form: Optional[re.Pattern[str]] = None
    """What they match, if they are texts of some form."""
    names: Optional[AbstractSet[str]] = None
    """The properties that they may have; ``None`` if these may be any."""
    marks: Mapping[str, Sequence[Any]] = {}
    """Properties of which only these values are possible: what tells one kind of object from another."""

    def may_be(self, data: Any) -> bool:
        """Say whether data, as far as it is no object, may be a value of the type."""
        return isinstance(data, self.shape) and (self.form is None or self.form.fullmatch(data) is not None)

    def is_marked(self, data: Mapping[str, Any]) -> Optional[bool]:
        """Say whether an object is marked as one of the type: ``False`` as one of another, ``None`` not at all."""
        marked = None
        for name, values in self.marks.items():
            if name in data:
                if not any(same(data[name], value) for value in values):
                    return False
                marked = True
        return marked


def glance_at(type_: Any) -> Glance:
    """Return what all values of a type have in common."""
    type_ = underlying(type_)
    origin = get_origin(type_) or type_
    if is_pydantic(type_):
        return _of_schema(pydantic_schema(type_))
    if origin in _SHAPES:
        return Glance(_SHAPES[origin], _FORMS.get(origin))
    record = record_of(type_)
    if record is None:
        return Glance()
    marks: dict[str, Sequence[Any]] = {} if record.tag is None else {record.tag[0]: [record.tag[1]]}
    for member in record.members:
        values = possible_values(underlying(member.annotation))
        if values:
            marks[member.wire] = [*values, None] if member.null_is_lack else values
    return Glance(dict, names=record.names, marks=marks)


def _of_schema(root: Schema) -> Glance:
    schema = _target(root, root)
    marks = {}
    for name, inner in schema.get("properties", {}).items():
        stated = _target(inner, root)
        values = [stated["const"]] if "const" in stated else stated.get("enum")
        if values:
            marks[name] = values
    is_object = schema.get("type") == "object"
    is_closed = is_object and not schema.get("additionalProperties")
    return Glance(dict if is_object else object, None, {*schema.get("properties", ())} if is_closed else None, marks)


def _target(schema: Schema, root: Schema) -> Schema:
    found: Schema = resolve(root, schema["$ref"]) if "$ref" in schema else schema
    return found


def possible_values(type_: Any) -> list[Any]:
    """Return the values that a `Literal` or an enumeration has in JSON; nothing for other types."""
    values = get_args(type_) if is_literal(type_) else type_ if is_enum(type_) else ()
    return [value.value if is_enum(type(value)) else value for value in values]


def same(data: Any, value: Any) -> bool:
    """Say whether data is a value to JSON: there, 1 and 1.0 are the same, and neither is ``true``."""
    return bool(data == value) and isinstance(data, bool) == isinstance(value, bool)
