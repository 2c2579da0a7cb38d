"""Bounds in ``Annotated``: in the schema, and checked when the answer is read."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from decimal import Decimal
from typing import Any, List, Optional, Set, Union

import pytest
from typing_extensions import Annotated, NotRequired, TypeAliasType, TypedDict

limits: Any = pytest.importorskip("annotated_types")

import openai  # noqa: E402
from openai.lib._parsing._responses import parse_text  # noqa: E402
from openai.lib._pydantic import to_strict_json_schema  # noqa: E402

Ge, Gt, Le, Lt, Len = limits.Ge, limits.Gt, limits.Le, limits.Lt, limits.Len
Positive = TypeAliasType("Positive", Annotated[int, Gt(0)])
Number = TypeAliasType("Number", Union[int, float])


def value_schema(type_: Any) -> Any:
    return to_strict_json_schema(type_)["properties"]["value"]


def read(type_: Any, text: str) -> Any:
    return parse_text(f'{{"value": {text}}}', type_)


@pytest.mark.parametrize(
    ("type_", "schema", "fits", "problem"),
    [
        (Annotated[int, Ge(1)], {"type": "integer", "minimum": 1}, "1", ("0", "must be at least 1, not 0")),
        (Annotated[int, Gt(1)], {"type": "integer", "exclusiveMinimum": 1}, "2", ("1", "must be more than 1, not 1")),
        (Annotated[float, Le(1.5)], {"type": "number", "maximum": 1.5}, "1", ("1.6", "must be at most 1.5, not 1.6")),
        (Annotated[float, Lt(2)], {"type": "number", "exclusiveMaximum": 2}, "1", ("2", "must be less than 2, not 2")),
        (
            Annotated[float, limits.MultipleOf(0.1)],
            {"type": "number", "multipleOf": 0.1},
            "0.3",
            ("0.35", "must be a multiple of 0.1"),
        ),
        (
            Annotated[int, limits.Interval(ge=1, lt=5)],
            {"type": "integer", "minimum": 1, "exclusiveMaximum": 5},
            "4",
            ("5", "must be less than 5"),
        ),
        (Annotated[Decimal, Ge(Decimal("1.5"))], {"type": "number", "minimum": 1.5}, "1.5", ("1.4", "at least 1.5")),
        (Annotated[Decimal, Ge(Decimal(2))], {"type": "number", "minimum": 2}, "2", ("1", "at least 2")),
        (
            Annotated[List[int], Len(1, 2)],
            {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 2},
            "[1]",
            ("[]", "must have at least 1 items, not 0"),
        ),
        (
            # The array that was written is counted, and not the set that comes of it.
            Annotated[Set[int], limits.MinLen(2)],
            {"type": "array", "items": {"type": "integer"}, "minItems": 2},
            "[1, 1]",
            ("[1]", "must have at least 2 items, not 1"),
        ),
        (
            Annotated[str, re.compile("^a")],
            {"type": "string", "pattern": "^a"},
            '"ab"',
            ('"ba"', "must match '^a'"),
        ),
        (
            # Strict mode has no lengths of texts.
            Annotated[str, Len(1, 3)],
            {"type": "string", "pattern": r"^[\s\S]{1,3}$"},
            '"a\\n"',
            ('"abcd"', "must have at most 3 characters, not 4"),
        ),
        (
            Annotated[Optional[int], Ge(1)],
            {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
            "null",
            ("0", "must be at least 1"),
        ),
        (
            Optional[Annotated[int, Ge(1)]],
            {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
            "null",
            ("0", "must be at least 1"),
        ),
        (
            Annotated[Union[int, str, date], Ge(1)],
            {
                "anyOf": [
                    {"type": "integer", "minimum": 1},
                    {"type": "string"},
                    {"type": "string", "format": "date"},
                ]
            },
            '"a"',
            ("0", "must be at least 1"),
        ),
        (
            Annotated[Number, Ge(1), "how many"],
            {
                "anyOf": [{"type": "integer", "minimum": 1}, {"type": "number", "minimum": 1}],
                "description": "how many",
            },
            "1.5",
            ("0.5", "must be at least 1"),
        ),
        (Positive, {"type": "integer", "exclusiveMinimum": 0}, "1", ("0", "must be more than 0")),
        # A limit that is none.
        (Annotated[float, Le(float("inf"))], {"type": "number"}, "1", ("null", "must be a number")),
    ],
)
def test_bounds(type_: Any, schema: Any, fits: str, problem: tuple[str, str]) -> None:
    assert value_schema(type_) == schema
    read(type_, fits)
    text, words = problem
    with pytest.raises(openai.OutputParseError) as caught:
        read(type_, text)
    assert words in str(caught.value)


@dataclasses.dataclass
class Order:
    count: Annotated[int, Ge(1), "how many"]
    tags: List[Annotated[str, Len(1, 3)]]


class Filter(TypedDict):
    limit: NotRequired[Annotated[int, Le(100)]]


def test_the_path_is_told_and_all_faults_are() -> None:
    with pytest.raises(
        openai.OutputParseError, match=r"count must be at least 1, not 0; tags\[1\] must have at most 3"
    ):
        parse_text('{"count": 0, "tags": ["a", "abcd"]}', Order)


def test_a_key_that_is_not_required() -> None:
    limit = to_strict_json_schema(Filter)["properties"]["limit"]
    assert limit == {"anyOf": [{"type": "integer", "maximum": 100}, {"type": "null"}]}
    assert parse_text('{"limit": null}', Filter) == {}
    with pytest.raises(openai.OutputParseError, match="limit must be at most 100"):
        parse_text('{"limit": 101}', Filter)


class Odd:
    """A note of another library, with an attribute of a name that bounds have."""

    def ge(self) -> None: ...

    pattern = 3
    metadata = "none"


def test_notes_of_others_are_left_alone() -> None:
    assert value_schema(Annotated[int, Odd()]) == {"type": "integer"}


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (Annotated[date, Ge(date(2020, 1, 1))], r"its strict schema cannot express ge=datetime\.date\(2020, 1, 1\)"),
        (Annotated[int, Len(1, 3)], "cannot express min_length=1, max_length=3"),
        (Annotated[str, re.compile("^a"), Len(1, 3)], "min_length=1, max_length=3; make it part of the pattern"),
        (Annotated[str, re.compile("^a", re.VERBOSE), Ge(1)], "cannot express ge=1"),
    ],
)
def test_what_strict_mode_cannot_express_is_an_error_before(type_: Any, words: str) -> None:
    made = dataclasses.make_dataclass("Wrong", [("field", type_)])
    with pytest.raises(TypeError, match=f"Wrong.field: .*{words}"):
        to_strict_json_schema(made)


def test_a_pattern_that_python_does_not_have() -> None:
    @dataclasses.dataclass
    class Note:
        pattern: str

    with pytest.raises(TypeError, match=r"the pattern '\\\\p\{L\}' is not a valid regular expression in Python"):
        value_schema(Annotated[str, Note(r"\p{L}")])


def test_without_strict_mode_schemas_can_say_more() -> None:
    @openai.function_tool(strict=False)
    def find(name: Annotated[str, Len(1, 3)], since: Annotated[date, Ge(date(2020, 1, 1))]) -> str:
        return f"{name} {since}"

    properties = find.definition["parameters"]["properties"]
    assert properties["name"] == {"type": "string", "minLength": 1, "maxLength": 3}
    assert properties["since"] == {"type": "string", "format": "date"}
    assert find.run('{"name": "a", "since": "2020-01-01"}') == "a 2020-01-01"
    with pytest.raises(openai.OutputParseError, match="since must be at least 2020-01-01, not 2019-01-01"):
        find.run('{"name": "a", "since": "2019-01-01"}')


def test_the_arguments_of_functions() -> None:
    @openai.function_tool
    def rate(stars: Annotated[int, Ge(1), Le(5)]) -> int:
        return stars

    assert rate.definition["parameters"]["properties"]["stars"] == {"type": "integer", "minimum": 1, "maximum": 5}
    with pytest.raises(openai.OutputParseError, match="stars must be at most 5, not 6"):
        rate.run('{"stars": 6}')


@dataclasses.dataclass
class Noted:
    size: Optional[Annotated[Union[float, str], Ge(1), "In metres, or a name."]]


def test_a_union_inside_of_a_union_keeps_what_stands_beside_it() -> None:
    (inner, null) = to_strict_json_schema(Noted)["properties"]["size"]["anyOf"]
    assert inner["description"] == "In metres, or a name."
    assert inner["anyOf"] == [{"type": "number", "minimum": 1}, {"type": "string"}]
    assert null == {"type": "null"}
    assert parse_text('{"size": "XL"}', Noted) == Noted("XL")
    with pytest.raises(openai.OutputParseError, match="size must be at least 1, not 0"):
        parse_text('{"size": 0}', Noted)
