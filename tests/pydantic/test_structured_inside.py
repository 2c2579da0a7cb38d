"""Models and notes of pydantic inside of types that are read without it."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Generic, List, Optional, TypeVar, Union

import attrs
import pytest
from typing_extensions import Annotated, Literal

pydantic = pytest.importorskip("pydantic")

import openai  # noqa: E402
from openai.lib._parsing._responses import parse_text  # noqa: E402

BaseModel: Any = pydantic.BaseModel
T = TypeVar("T")


class Short(BaseModel):
    a: int = pydantic.Field(alias="A")


class Long(BaseModel):
    a: int = pydantic.Field(alias="A")
    b: str


class Shorts(BaseModel):
    items: List[Short]


class Longs(BaseModel):
    items: List[Long]


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    lives: int


class Computed(BaseModel):
    a: int

    @pydantic.computed_field
    def twice(self) -> int:
        return 2 * int(self.a)


class Plain(BaseModel):
    a: int


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


@dataclasses.dataclass
class Bird:
    kind: Literal["bird"]


def read(type_: Any, data: Any) -> Any:
    return parse_text(json.dumps({"value": data}), type_)


SHORT, LONG = {"A": 1}, {"A": 1, "b": "x"}


@pytest.mark.parametrize(
    ("one", "other", "data"),
    [
        (Long, Short, LONG),
        (Short, Long, SHORT),
        (Longs, Shorts, {"items": [LONG]}),
        (List[Long], List[Short], [LONG]),
        (Box[Longs], Box[Shorts], {"item": {"items": [LONG]}}),
        (Box[List[Longs]], Box[List[Shorts]], {"item": [{"items": [LONG]}]}),
    ],
)
def test_the_member_of_a_union_that_takes_all_of_the_data(one: Any, other: Any, data: Any) -> None:
    made = read(Union[one, None], data)
    assert read(Union[other, one], data) == made == read(Union[one, other, None], data)


def test_what_a_model_computes_is_nothing_that_is_missing() -> None:
    assert isinstance(read(Union[Computed, Plain], {"a": 1}), Computed)


def test_models_are_told_apart_by_their_marks() -> None:
    animals = List[Union[Cat, Dog, Bird]]
    assert read(animals, [{"kind": "dog", "lives": 1}, {"kind": "bird"}]) == [Dog(kind="dog", lives=1), Bird("bird")]
    with pytest.raises(openai.OutputParseError, match=r"\[0\]\.lives does not fit: [^;]*$"):
        read(animals, [{"kind": "dog", "lives": "many"}])


class Looking(BaseModel):
    a: int

    @pydantic.field_validator("a")
    def look(cls, value: int) -> int:
        raise LookupError(value)


def test_what_a_validator_raises_is_told_with_the_path() -> None:
    with pytest.raises(openai.OutputParseError, match=r"\[0\] is not a valid Looking: LookupError: 1") as caught:
        read(List[Looking], [{"a": 1}])
    assert isinstance(caught.value.__cause__, LookupError)
    assert read(Union[Looking, Plain], {"a": 1}) == Plain(a=1)


def even(value: int) -> int:
    if value % 2:
        raise ValueError("odd")
    return value


@dataclasses.dataclass
class Validated:
    after: Annotated[int, pydantic.AfterValidator(even), "an even number"]
    before: List[Annotated[int, pydantic.BeforeValidator(lambda value: value + 1)]]
    wrapped: Optional[Annotated[int, pydantic.WrapValidator(lambda value, inner: 2 * inner(value))]]
    plain: Annotated[int, pydantic.PlainValidator(lambda value: -value)]
    text: Annotated[str, pydantic.StringConstraints(strip_whitespace=True, to_upper=True)]


def test_validators_among_notes_are_called() -> None:
    data = {"after": 2, "before": [1], "wrapped": 3, "plain": 4, "text": " a "}
    assert parse_text(json.dumps(data), Validated) == Validated(2, [2], 6, -4, "A")
    with pytest.raises(openai.OutputParseError, match=r"after does not fit: .*odd"):
        parse_text(json.dumps({**data, "after": 1}), Validated)


def test_validators_among_the_notes_of_a_tool() -> None:
    @openai.function_tool
    def pay(amount: Annotated[int, pydantic.AfterValidator(even)]) -> int:
        return amount

    assert pay.run('{"amount": 2}') == 2
    with pytest.raises(openai.OutputParseError, match=r"amount does not fit: .*odd"):
        pay.run('{"amount": 1}')


@attrs.define
class Unknown:
    x: int


@dataclasses.dataclass
class Holder:
    item: Annotated[Unknown, pydantic.AfterValidator(lambda value: value)]


def test_validators_of_what_pydantic_cannot_read_are_refused_before() -> None:
    with pytest.raises(
        TypeError, match=r"Holder\.item: pydantic, which has to apply its metadata, cannot read Unknown"
    ):
        openai.function_tool(Holder)
