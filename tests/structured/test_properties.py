"""Of types made up at random: the schema follows the rules of strict mode, and what was written is read again."""

from __future__ import annotations

import contextlib
import dataclasses
import enum
import json
from collections.abc import Iterator
from typing import Any, List, Optional, Tuple, Union

import attrs
from hypothesis import given, settings, strategies as st
from typing_extensions import Literal, NotRequired, TypedDict

from openai import OutputParseError
from openai._model.json import dumps
from openai.lib._parsing._responses import parse_text
from openai.lib._pydantic import to_strict_json_schema

#: A type, and a strategy of its values.
Made = Tuple[Any, "st.SearchStrategy[Any]"]

NAMES = st.lists(
    st.sampled_from(["a", "b", "c", "type", "value", "default", "x_y"]), min_size=1, max_size=4, unique=True
)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


SCALARS = st.sampled_from(
    [
        (str, st.text(max_size=5)),
        (int, st.integers(-(2**53), 2**53)),
        (float, st.floats(allow_nan=False, allow_infinity=False)),
        (bool, st.booleans()),
        (Color, st.sampled_from(Color)),
        (Literal["x", 3], st.sampled_from(["x", 3])),
    ]
)


def _lists(inner: Made) -> Made:
    return List[inner[0]], st.lists(inner[1], max_size=3)


def _tuples(inner: Made) -> Made:
    return Tuple[inner[0], ...], st.lists(inner[1], max_size=3).map(tuple)


def _optional(inner: Made) -> Made:
    return Optional[inner[0]], st.none() | inner[1]


@st.composite
def _records(draw: Any, inner: Any) -> Made:
    fields = {name: draw(inner) for name in draw(NAMES)}
    kind = draw(st.sampled_from(["dataclass", "attrs", "TypedDict", "TypedDict, some not required"]))
    values = {name: value for name, (_, value) in fields.items()}
    types = {name: type_ for name, (type_, _) in fields.items()}
    if kind == "dataclass":
        made: Any = dataclasses.make_dataclass("Data", types.items())
    elif kind == "attrs":
        made = attrs.make_class("Attrs", {name: attrs.field(type=type_) for name, type_ in types.items()})
    elif kind == "TypedDict":
        made = TypedDict("Dict", types)  # type: ignore[operator]
    else:
        made = TypedDict("Dict", {name: NotRequired[type_] for name, type_ in types.items()})  # type: ignore[operator]
        return made, st.fixed_dictionaries({}, optional=values)
    if kind == "TypedDict":
        return made, st.fixed_dictionaries(values)
    return made, st.fixed_dictionaries(values).map(lambda given: made(**given))


TYPES: Any = st.recursive(
    SCALARS,
    lambda inner: st.one_of(inner.map(_lists), inner.map(_tuples), inner.map(_optional), _records(inner)),
    max_leaves=6,
)


def places(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every schema within a schema, as the published rules of strict mode walk it."""
    yield node
    for inner in (node.get("properties") or {}).values():
        yield from places(inner)
    for inner in (node.get("$defs") or {}).values():
        yield from places(inner)
    for inner in node.get("anyOf", ()):
        yield from places(inner)
    if "items" in node:
        yield from places(node["items"])


def follows_the_rules(schema: dict[str, Any]) -> None:
    json.dumps(schema)
    assert schema["type"] == "object" and "anyOf" not in schema
    for place in places(schema):
        assert place.keys() <= {
            *("type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "$ref", "$defs"),
            *("description", "minItems", "maxItems", "format"),
        }
        if "$ref" in place:
            assert [*place] == ["$ref"]
            assert place["$ref"].rpartition("/")[2] in schema["$defs"]
        elif place.get("type") == "object":
            assert place["additionalProperties"] is False
            assert place["required"] == [*place["properties"]]
        else:
            assert "type" in place or "anyOf" in place
        if place.get("type") == "array":
            assert "items" in place


@given(TYPES)
@settings(max_examples=100, deadline=None)
def test_the_schema_follows_the_rules(made: Made) -> None:
    follows_the_rules(to_strict_json_schema(made[0]))


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_what_was_written_is_read_again(data: Any) -> None:
    type_, values = data.draw(TYPES)
    value = data.draw(values)
    schema = to_strict_json_schema(type_)
    is_record = dataclasses.is_dataclass(type_) or attrs.has(type_) or hasattr(type_, "__required_keys__")
    text = dumps(value if is_record else {"value": value}).decode()
    assert parse_text(text, type_) == value
    assert schema["required"]


@given(
    TYPES,
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    ),
)
@settings(max_examples=150, deadline=None)
def test_what_does_not_fit_is_never_another_error(made: Made, data: Any) -> None:
    with contextlib.suppress(OutputParseError):
        parse_text(json.dumps({"value": data}), made[0])


@given(st.lists(TYPES, min_size=2, max_size=3))
@settings(max_examples=50, deadline=None)
def test_unions_of_anything(made: List[Made]) -> None:
    follows_the_rules(to_strict_json_schema(Union[tuple(type_ for type_, _ in made)]))


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_member_of_a_union_loses_what_another_would_keep(data: Any) -> None:
    made = data.draw(st.lists(TYPES, min_size=2, max_size=3))
    text = dumps({"value": data.draw(data.draw(st.sampled_from(made))[1])}).decode()
    # In one record, so that unions of one member are no case of their own.
    read = parse_text(text, dataclasses.make_dataclass("Holder", [("value", Union[tuple(type_ for type_, _ in made)])]))
    assert json.loads(dumps(read)) == json.loads(text)
