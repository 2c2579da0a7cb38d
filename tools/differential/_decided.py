"""Where we differ from the official library on purpose: each with the reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, NamedTuple


class Decided(NamedTuple):
    """A kind of difference that is meant to be there."""

    what: str
    why: str
    #: Says whether a difference is of this kind, by case, expression, official result and ours.
    fits: Callable[[dict[str, Any], str, Any, Any], bool]


@cache
def _wire_names() -> frozenset[str]:
    import openai.types
    from openai._model.fields import fields_of

    from ._cases import classes

    return frozenset(field.wire for cls in classes(openai.types) for field in fields_of(cls).values() if field.alias)


def _keys(data: Any) -> Iterable[str]:
    if isinstance(data, dict):
        yield from data
    for item in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _keys(item)


def _has_wire_name(case: dict[str, Any], expression: str, official: Any, ours: Any) -> bool:
    unchecked = case["how"] == "construct" or "construct" in expression
    return "data" in case and unchecked and not _wire_names().isdisjoint(_keys(case["data"]))


def _same_schema(case: dict[str, Any], expression: str, official: Any, ours: Any) -> bool:
    return "schema" in expression and _plain(official) == _plain(ours)


def _plain(schema: Any) -> Any:
    if isinstance(schema, str):
        # Of a class that shares its name: `#/$defs/openai__types__batch__Usage`.
        return schema.rpartition("/")[2].rpartition("__")[2] if schema.startswith("#/$defs/") else schema
    if isinstance(schema, dict):
        plain = {key: _plain(value) for key, value in schema.items() if key != "$defs"}
        # Each definition once, whatever name it needs to be told from the others.
        if "$defs" in schema:
            defined = ([name.rpartition("__")[2], _plain(value)] for name, value in schema["$defs"].items())
            plain["$defs"] = sorted({json.dumps(each, sort_keys=True) for each in defined})
        if "enum" in plain:
            plain["enum"] = sorted(map(str, plain["enum"]))
        if plain.get("additionalProperties") == {}:
            plain["additionalProperties"] = True
        return plain
    return [_plain(item) for item in schema] if isinstance(schema, list) else schema


DECIDED: tuple[Decided, ...] = (
    Decided(
        "a field with a wire name is one field",
        "made without validation, the official object holds such a field twice: under its name, and as an unknown one",
        _has_wire_name,
    ),
    Decided(
        "schemas that say the same",
        "literals of the same values are one to Python, in the order that is imported first; what may be anything is "
        "written as true; and classes of the same name are one definition where they differ in their words alone",
        _same_schema,
    ),
)
