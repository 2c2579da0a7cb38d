"""Structs of msgspec, where the program has it."""

from __future__ import annotations

import dataclasses
from typing import Any, List, Union

import pytest
from typing_extensions import Annotated

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
    with pytest.raises(openai.OutputParseError, match=r"homes\[0\]\.floors does not fit: Expected `int` >= 1"):
        parse_text(f'{{"homes": [{HOME.replace("1,", "0,")}]}}', Town)


def test_a_struct_that_is_an_array() -> None:
    class Row(Struct, array_like=True):
        a: int

    with pytest.raises(TypeError, match="array_like=False"):
        to_strict_json_schema(Row)
