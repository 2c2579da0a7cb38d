"""Structs of msgspec, where the program has it."""

from __future__ import annotations

import dataclasses
import enum
from datetime import date
from typing import Any, Generic, List, Tuple, TypeVar, Union

import attrs
import pytest
from typing_extensions import Annotated, NotRequired, TypedDict

msgspec: Any = pytest.importorskip("msgspec")

import openai  # noqa: E402
from openai.lib._parsing._responses import parse_text  # noqa: E402
from openai.lib._pydantic import to_strict_json_schema  # noqa: E402

Struct: Any = msgspec.Struct


class Cat(Struct, tag=True, tag_field="kind"):
    """A cat."""

    lives: int = 9


class Dog(Struct, tag="dog", tag_field="kind"):
    pass


class Home(Struct, rename="camel"):
    street_name: Annotated[str, msgspec.Meta(description="where it is")]
    floors: Annotated[int, msgspec.Meta(ge=1)]
    pets: List[Union[Cat, Dog]]


@dataclasses.dataclass
class Town:
    homes: List[Home]


def test_the_schema() -> None:
    schema = to_strict_json_schema(Home)
    assert schema["properties"]["streetName"] == {"type": "string", "description": "where it is"}
    assert schema["properties"]["floors"] == {"type": "integer", "minimum": 1}
    assert schema["$defs"]["Cat"] == {
        "type": "object",
        "description": "A cat.",
        "properties": {"kind": {"type": "string", "enum": ["Cat"]}, "lives": {"type": "integer"}},
        "required": ["kind", "lives"],
        "additionalProperties": False,
    }


HOME = '{"streetName": "a", "floors": 1, "pets": [{"kind": "dog"}, {"kind": "Cat", "lives": 1}]}'


def test_reading() -> None:
    home = Home("a", 1, [Dog(), Cat(1)])
    assert parse_text(HOME, Home) == home
    assert parse_text(f'{{"homes": [{HOME}]}}', Town) == Town([home])


def test_what_does_not_fit() -> None:
    with pytest.raises(openai.OutputParseError, match=r"homes\[0\]\.floors must be at least 1, not 0"):
        parse_text(f'{{"homes": [{HOME.replace("1,", "0,")}]}}', Town)
    with pytest.raises(openai.OutputParseError, match=r"pets\[0\]\.kind must be .*, not a string \('cow'\)"):
        parse_text(HOME.replace("dog", "cow"), Home)


class Plain(Struct):
    a: int


class Other(Struct):
    b: int

    def __post_init__(self) -> None:
        if self.b < 0:
            raise ValueError("b must not be negative")


class Mixed(enum.Enum):
    TEXT = "x"
    NUMBER = 1


class Note(TypedDict):
    text: NotRequired[str]


@attrs.define
class Weight:
    _grams: int


@dataclasses.dataclass
class First:
    a: int


@dataclasses.dataclass
class Second:
    b: int


class Holder(Struct):
    untagged: Union[Plain, Other]
    records: Union[First, Second]
    arrays: Union[List[int], Tuple[str, ...]]
    day: Union[date, None]
    mixed: Mixed
    note: Note
    weight: Weight


HOLDER = """{
    "untagged": {"b": 1}, "records": {"b": 2}, "arrays": ["a"], "day": "2026-01-02", "mixed": 1,
    "note": {"text": null}, "weight": {"grams": 3}
}"""


def test_what_the_schema_allows_is_read_also_where_msgspec_would_not() -> None:
    held = Holder(Other(1), Second(2), ("a",), date(2026, 1, 2), Mixed.NUMBER, {}, Weight(3))
    assert parse_text(HOLDER, Holder) == held
    assert parse_text(f'{{"value": [{HOLDER}]}}', List[Holder]) == [held]
    with pytest.raises(openai.OutputParseError, match="is not a valid Other: b must not be negative"):
        parse_text('{"b": -1}', Other)


T = TypeVar("T")


class Box(Struct, Generic[T]):
    item: T


class IntBox(Box[int]):
    note: str


def test_generic_structs() -> None:
    assert to_strict_json_schema(Box[str])["properties"]["item"] == {"type": "string"}
    assert parse_text('{"item": 1, "note": "a"}', IntBox) == IntBox(1, "a")
    with pytest.raises(openai.OutputParseError, match="item must be an integer"):
        parse_text('{"item": "1", "note": "a"}', IntBox)


def test_a_struct_that_is_an_array() -> None:
    class Row(Struct, array_like=True):
        a: int

    with pytest.raises(TypeError, match="array_like=False"):
        to_strict_json_schema(Row)
