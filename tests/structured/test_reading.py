"""The model's text into instances of the user's own types; what does not fit is an error that says where."""

from __future__ import annotations

import copy
import dataclasses
import enum
import math
import pickle
import sys
import uuid
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timezone
from decimal import Decimal
from typing import Any, ClassVar, Generic, List, Optional, Set, Tuple, TypeVar, Union

import attrs
import pytest
from typing_extensions import Annotated, Literal, NotRequired, TypedDict

import openai
from openai.lib._parsing._responses import parse_text

T = TypeVar("T")


class Color(str, enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Ratio(enum.Enum):
    ONE = 1.0
    PI = math.pi


@dataclasses.dataclass
class Point:
    x: int
    y: int = 7


@dataclasses.dataclass
class Point3(Point):
    z: int = 0


@attrs.define
class Shape:
    name: str = attrs.field(validator=attrs.validators.max_len(5))
    _weight: float
    corners: List[Point]
    kind: Literal["round", "square"] = "round"


class Note(TypedDict):
    text: str
    by: NotRequired[str]
    at: NotRequired[Optional[int]]


@dataclasses.dataclass
class Tree:
    children: List[Tree]


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


@attrs.define
class Validated:
    kind: str = attrs.field(validator=attrs.validators.in_(["x", "y"]))


@dataclasses.dataclass
class Afterwards:
    a: int
    b: dataclasses.InitVar[int]
    total: int = dataclasses.field(init=False)
    of_the_class: ClassVar[int] = 0

    def __post_init__(self, b: int) -> None:
        self.total = self.a + b


BIG = {"a": 123456789012345678901234567890, "b": 0.12345678901234568}
HALF_PAST = datetime(2026, 1, 2, 3, 4, 5, 500000, tzinfo=timezone.utc)


def read(type_: Any, text: str) -> Any:
    return parse_text(text, type_)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Point, '{"x": 1, "y": 2}', Point(1, 2)),
        # Servers without strict mode leave out what has a default.
        (Point, '{"x": 1}', Point(1, 7)),
        (Point, '{"x": 1, "y": 2, "more": []}', Point(1, 2)),
        (
            Shape,
            '{"name": "a", "weight": 1, "corners": [{"x": 1, "y": 2}], "kind": "square"}',
            Shape("a", 1.0, [Point(1, 2)], "square"),
        ),
        (Note, '{"text": "a", "by": null, "at": null}', {"text": "a", "at": None}),
        (Note, '{"text": "a", "by": "me"}', {"text": "a", "by": "me"}),
        (Tree, '{"children": [{"children": []}]}', Tree([Tree([])])),
        (Box[Point], '{"item": {"x": 1, "y": 2}}', Box(Point(1, 2))),
        (List[Point], '{"value": [{"x": 1, "y": 2}]}', [Point(1, 2)]),
        (Color, '{"value": "red"}', Color.RED),
        (Level, '{"value": 1}', Level.LOW),
        (Literal["a", 1], '{"value": 1}', 1),
        (Set[int], '{"value": [1, 1, 2]}', {1, 2}),
        (Tuple[int, ...], '{"value": [1, 1]}', (1, 1)),
        (float, '{"value": 3}', 3.0),
        (Optional[int], '{"value": null}', None),
        (Union[float, int], '{"value": 3}', 3),
        (Decimal, '{"value": 1.1}', Decimal("1.1")),
        (date, '{"value": "2026-01-02"}', date(2026, 1, 2)),
        (datetime, '{"value": "2026-01-02T03:04:05Z"}', datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        (
            uuid.UUID,
            '{"value": "12345678-1234-5678-1234-567812345678"}',
            uuid.UUID("12345678-1234-5678-1234-567812345678"),
        ),
        # The members are told apart by the properties that they have.
        (Union[Point, Point3], '{"value": {"x": 1, "y": 2, "z": 3}}', Point3(1, 2, 3)),
        (Union[Point3, Point], '{"value": {"x": 1, "y": 2}}', Point(1, 2)),
        ({"type": "object", "properties": {}}, '{"a": [1]}', {"a": [1]}),
        # What 64 bits do not hold.
        (int, '{"value": 123456789012345678901234567890}', 123456789012345678901234567890),
        (int, '{"value": -9223372036854775809}', -9223372036854775809),
        (float, '{"value": 123456789012345678901234567890}', 123456789012345678901234567890.0),
        (float, '{"value": 0.12345678901234567890}', 0.12345678901234568),
        (Decimal, '{"value": 1234567890123456.78}', Decimal("1234567890123456.78")),
        (Decimal, '{"value": 1e400}', Decimal("1e400")),
        ({"type": "object"}, '{"a": 123456789012345678901234567890, "b": 0.12345678901234567890}', BIG),
        # All times that RFC 3339 has, on all versions of Python.
        (datetime, '{"value": "2026-01-02T03:04:05.5Z"}', HALF_PAST),
        (datetime, '{"value": "2026-01-02t03:04:05.500000000z"}', HALF_PAST),
        (datetime, '{"value": "2026-01-02T05:04:05.50+02:00"}', HALF_PAST),
        (time, '{"value": "03:04:05.5Z"}', HALF_PAST.timetz()),
        (AbstractSet[int], '{"value": [1, 1]}', {1}),
        (Literal[1, True], '{"value": true}', True),
        # A number without a fraction is an integer, and the other way round.
        (Point, '{"x": 5.0, "y": 1e2}', Point(5, 100)),
        (int, '{"value": 123456789012345678901234567890.0}', 123456789012345678901234567890),
        (Literal[1], '{"value": 1.0}', 1),
        (Level, '{"value": 1.0}', Level.LOW),
        (Ratio, '{"value": 1}', Ratio.ONE),
        (Ratio, '{"value": 3.141592653589793}', Ratio.PI),
        pytest.param(
            Afterwards,
            '{"a": 1, "b": 2}',
            Afterwards(1, 2),
            marks=pytest.mark.skipif(
                sys.version_info < (3, 11), reason="the standard library does not resolve InitVar before"
            ),
        ),
    ],
)
def test_what_fits(type_: Any, text: str, value: Any) -> None:
    made = read(type_, text)
    assert made == value
    assert type(made) is type(value)


@pytest.mark.parametrize(
    ("type_", "text", "problem"),
    [
        (Point, '{"x": "1"}', "x must be an integer, not a string ('1')"),
        (Point, '{"x": true}', "x must be an integer, not a boolean (True)"),
        (Point, '{"x": 1.5}', "x must be an integer, not a number (1.5)"),
        (Point, '{"x": 9007199254740993.5}', "x must be an integer, not a number (9007199254740994.0)"),
        (Point, '{"x": NaN}', "x must be an integer, not a number (nan)"),
        (Point, '{"x": 1e999}', "x must be an integer, not a number (inf)"),
        (Point, '{"x": 1e-999999999}', "x must be an integer, not a number (0.0)"),
        (Literal[1], '{"value": true}', "must be 1, not a boolean (True)"),
        (bool, '{"value": 1.0}', "must be a boolean, not a number (1.0)"),
        (Decimal, '{"value": 1e99999999999999999999}', "must be a number that a Decimal can hold"),
        (Point, '{"y": 1}', "x is missing"),
        (Point, "[]", r"must be an object (Point), not an array"),
        (Point, '{"x": ', "is not JSON"),
        (Point, "", "is not JSON"),
        (Shape, '{"name": 1, "corners": [{"x": 1}, {"x": null}]}', "corners[1].x must be an integer, not null"),
        (Shape, '{"name": "too long", "weight": 1, "corners": []}', "is not a valid Shape: "),
        (Color, '{"value": "green"}', "must be 'red', not a string ('green')"),
        (Level, '{"value": "1"}', "must be 1, not a string ('1')"),
        (Level, '{"value": true}', "must be 1, not a boolean (True)"),
        (Literal["a"], '{"value": "b"}', "must be 'a'"),
        (List[int], '{"value": 1}', "must be an array"),
        (List[int], "[1]", "must be an object with 'value'"),
        (Tuple[int, int], '{"value": [1]}', "must have 2 items, not 1"),
        (date, '{"value": "yesterday"}', "must be a date, not a string ('yesterday')"),
        (Optional[Point], '{"value": {"x": "a"}}', "x must be an integer"),
        (Union[int, List[Point]], '{"value": [{"x": "a"}]}', "[0].x must be an integer"),
        (str, '{"value": null}', "must be a string, not null"),
        (float, f'{{"value": {"9" * 400}}}', "must be a number that a float can hold"),
        (int, '{"value": 123456789012345678.5}', "must be an integer, not a number (1.2345678901234568e+17)"),
        (Set[Tuple[List[int], ...]], '{"value": [[[1]]]}', "cannot be a set: unhashable type"),
        # What an attrs validator raises tells more than its text.
        (Validated, '{"kind": "z"}', "is not a valid Validated: 'kind' must be in ['x', 'y'] (got 'z')"),
        (int, f'{{"value": {"[" * 100_000}', "is not JSON"),
    ],
)
def test_what_does_not_fit(type_: Any, text: str, problem: str) -> None:
    with pytest.raises(openai.OutputParseError) as caught:
        read(type_, text)
    assert problem in str(caught.value)
    assert caught.value.text == text
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, openai.OpenAIError)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(openai.OutputParseError, match=r"name must be .*; weight is missing; corners is missing"):
        read(Shape, '{"name": 1}')


def test_the_error_pickles_and_copies() -> None:
    with pytest.raises(openai.OutputParseError) as caught:
        read(Point, "no")
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert str(twin) == str(caught.value) and twin.text == "no"


@dataclasses.dataclass
class Refuses:
    x: int

    def __post_init__(self) -> None:
        if self.x < 0:
            raise KeyError("mine")
        if self.x == 1:
            raise AssertionError("too small")
        if self.x == 2:
            raise AssertionError


@attrs.define
class Looks:
    x: int = attrs.field(converter={}.__getitem__)


class Unordered(TypedDict):
    items: List[Refuses]


@pytest.mark.parametrize(
    ("type_", "text", "cause", "problem"),
    [
        (Refuses, '{"x": -1}', KeyError, "the value is not a valid Refuses: KeyError: 'mine'"),
        (Refuses, '{"x": 1}', AssertionError, "the value is not a valid Refuses: too small"),
        (Refuses, '{"x": 2}', AssertionError, "the value is not a valid Refuses: AssertionError"),
        (Looks, '{"x": 1}', KeyError, "the value is not a valid Looks: KeyError: 1"),
        (Unordered, '{"items": [{"x": 3}, {"x": -1}]}', KeyError, "items[1] is not a valid Refuses: KeyError: 'mine'"),
    ],
)
def test_what_a_class_raises_of_itself(type_: Any, text: str, cause: Any, problem: str) -> None:
    with pytest.raises(openai.OutputParseError) as caught:
        read(type_, text)
    assert str(caught.value).endswith(problem) and caught.value.text == text
    assert type(caught.value.__cause__) is cause


@dataclasses.dataclass
class Chain:
    next: Optional[Chain]


def test_what_is_nested_too_deeply() -> None:
    depth = sys.getrecursionlimit()
    for nested in (depth * 6 // 10, depth * 3):
        text = '{"next":' * nested + "null" + "}" * nested
        with pytest.raises(openai.OutputParseError) as caught:
            read(Chain, text)
        assert caught.value.text == text
        with pytest.raises(openai.OutputParseError):
            openai.function_tool(take).run(f'{{"chain": {text}}}')


def take(chain: Chain) -> None:
    """Take a chain."""


@dataclasses.dataclass
class Noted:
    one: Annotated[int, {"any": ["note"]}]
    many: List[Annotated[int, ["another"]]]


def test_notes_may_be_of_any_type() -> None:
    assert read(Noted, '{"one": 1, "many": [2]}') == Noted(1, [2])
    with pytest.raises(openai.OutputParseError, match=r"one must be an integer.*; many\[0\] must be an integer"):
        read(Noted, '{"one": "1", "many": ["2"]}')


def test_types_made_on_the_way_do_not_stay() -> None:
    import gc
    import weakref

    def make() -> Any:
        made = dataclasses.make_dataclass("Passing", [("x", int)])
        assert read(made, '{"x": 1}') == made(1)
        return weakref.ref(made)

    made = [make() for _ in range(600)]
    gc.collect()
    # Some are kept, so that types that are used again need not be looked at again.
    assert sum(each() is not None for each in made) <= 300
