"""Which member of a union an answer is read as, and that finding it out takes no longer than reading."""

from __future__ import annotations

import dataclasses
import json
import uuid
from datetime import date, datetime
from typing import Any, Dict, Generic, List, Optional, Set, TypeVar, Union

import attrs
import pytest
from typing_extensions import Annotated, Literal, NotRequired, TypedDict

import openai
from openai.lib._parsing._responses import parse_text

T = TypeVar("T")


@dataclasses.dataclass
class Short:
    a: int


@attrs.define
class Long:
    a: int
    b: str


class Longer(TypedDict):
    a: int
    b: str
    c: NotRequired[int]


@dataclasses.dataclass
class Shorts:
    items: List[Short]


@dataclasses.dataclass
class Longs:
    items: List[Long]


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


@dataclasses.dataclass
class Floats:
    values: List[float]


@dataclasses.dataclass
class Ints:
    values: List[int]


@dataclasses.dataclass
class Defaults:
    a: int
    b: str = ""
    c: int = 0


def read(type_: Any, data: Any) -> Any:
    return parse_text(json.dumps({"value": data}), type_)


LONG = {"a": 1, "b": "x"}


@pytest.mark.parametrize(
    ("type_", "data", "value"),
    [
        (Union[Short, Long], LONG, Long(1, "x")),
        (Union[Longer, Long], LONG, Long(1, "x")),
        (Union[Shorts, Longs], {"items": [LONG]}, Longs([Long(1, "x")])),
        (Union[Longs, Shorts], {"items": [{"a": 1}]}, Shorts([Short(1)])),
        (Union[List[Short], List[Long]], [LONG], [Long(1, "x")]),
        (Union[Box[Short], Box[Long]], {"item": LONG}, Box(Long(1, "x"))),
        (Union[Box[List[Short]], Box[List[Long]]], {"item": [LONG]}, Box([Long(1, "x")])),
        (Union[Box[Optional[Short]], Box[Optional[Long]]], {"item": LONG}, Box(Long(1, "x"))),
        (List[Union[Box[Short], Box[Long]]], [{"item": LONG}], [Box(Long(1, "x"))]),
        # What has been left out weighs less than what would be lost.
        (Union[Short, Defaults], {"a": 1, "c": 2}, Defaults(1, "", 2)),
        (Union[Defaults, Short], {"a": 1}, Short(1)),
        # If all would lose something, then the one that loses least.
        (Union[Short, Long], {**LONG, "z": 1}, Long(1, "x")),
        (Union[Ints, Floats], {"values": [5.0]}, Floats([5.0])),
        (Union[List[int], Set[str]], ["a"], {"a"}),
        (Union[int, float], 5.0, 5.0),
    ],
)
def test_the_member_that_takes_all_of_the_data(type_: Any, data: Any, value: Any) -> None:
    made = read(type_, data)
    assert made == value
    assert repr(made) == repr(value)


def test_a_schema_that_takes_any_object_comes_last() -> None:
    @openai.function_tool(strict=False)
    def store(what: Union[Dict[str, int], Short]) -> str:
        return repr(what)

    assert store.run('{"what": {"a": 1}}') == "Short(a=1)"
    assert store.run('{"what": {"b": 1}}') == "{'b': 1}"


#: One for each leaf that was made.
made_leaves: List[None] = []


@dataclasses.dataclass
class Number:
    value: int

    def __post_init__(self) -> None:
        made_leaves.append(None)


@dataclasses.dataclass
class Times:
    op: Literal["times"]
    left: Expression
    right: Expression


@dataclasses.dataclass
class Plus:
    op: Literal["plus"]
    left: Expression
    right: Expression


Expression = Union[Number, Times, Plus]


@dataclasses.dataclass
class Leaf:
    n: int

    def __post_init__(self) -> None:
        made_leaves.append(None)


@dataclasses.dataclass
class One:
    left: Twins
    right: Twins


@dataclasses.dataclass
class Other:
    left: Twins
    right: Twins

    def __post_init__(self) -> None:
        assert isinstance(self.right, Leaf)


Twins = Union[Leaf, One, Other]


#: How deep the data is. Where the time doubles with each level, thousands of leaves are made of this.
LENGTH = 12


def chain(node: Any, leaf: Any, last: Any) -> Any:
    made_leaves.clear()
    data = last
    for _ in range(LENGTH):
        data = {**node, "left": data, "right": leaf}
    return data


@pytest.mark.parametrize(
    ("type_", "node", "leaf", "last", "problem"),
    [
        (Expression, {"op": "plus"}, {"value": 1}, {"value": 1}, ""),
        (Expression, {"op": "plus"}, {"value": 1}, {"value": "x"}, "left.left.value must be an integer"),
        (Expression, {"op": "minus"}, {"value": 1}, {"value": 1}, "Number_Times_Plus: op must be"),
        # Nothing tells these apart.
        (Twins, {}, {"n": 1}, {"n": 1}, ""),
        (Twins, {}, {"n": 1, "more": 1}, {"n": 1}, ""),
        (Twins, {}, {"n": 1}, {"n": "x"}, "left.left.n must be an integer"),
    ],
)
def test_unions_that_hold_themselves_take_linear_time(
    type_: Any, node: Any, leaf: Any, last: Any, problem: str
) -> None:
    data = chain(node, leaf, last)
    if problem:
        with pytest.raises(openai.OutputParseError, match=problem):
            read(type_, data)
    else:
        made = read(type_, data)
        for _ in range(LENGTH):
            made = made.left
        assert made in (Number(1), Leaf(1))
    assert len(made_leaves) <= 4 * LENGTH


def test_structs_that_hold_themselves_take_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    msgspec: Any = pytest.importorskip("msgspec")

    class Leaves(msgspec.Struct, tag=True):
        n: int

        def __post_init__(self) -> None:
            made_leaves.append(None)

    fields = [("left", "Node"), ("right", "Node")]
    minus, equals = (msgspec.defstruct(name, fields, tag=True, module=__name__) for name in ("Minus", "Equals"))
    monkeypatch.setitem(globals(), "Node", Union[Leaves, minus, equals])
    leaf = {"type": "Leaves", "n": 1}
    made = read(globals()["Node"], chain({"type": "Equals"}, leaf, leaf))
    assert type(made.left) is equals and made.right.n == 1
    assert len(made_leaves) <= 4 * LENGTH


def test_what_is_marked_as_a_member_tells_its_own_faults() -> None:
    with pytest.raises(openai.OutputParseError, match=r"fit Number_Times_Plus: left is missing; right is missing$"):
        read(Expression, {"op": "plus"})
    with pytest.raises(openai.OutputParseError, match=r"fit Number_Times_Plus: value is missing$"):
        read(Expression, {})


class Marked(TypedDict):
    unit: NotRequired[Literal["c"]]
    a: int


class Unmarked(TypedDict):
    unit: str
    b: int


def test_what_is_not_marked_may_be_meant_as_well() -> None:
    assert read(Union[Marked, Unmarked], {"unit": "c", "b": 1}) == {"unit": "c", "b": 1}
    assert read(Union[Marked, Unmarked], {"unit": None, "a": 1}) == {"a": 1}


def test_a_class_that_refuses_is_not_the_member() -> None:
    @dataclasses.dataclass
    class Picky:
        a: int

        def __post_init__(self) -> None:
            raise KeyError(self.a)

    assert read(Union[Picky, Short], {"a": 1}) == Short(1)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Union[date, str], "2026-01-02", date(2026, 1, 2)),
        (Union[str, date, None], "2026-01-02", date(2026, 1, 2)),
        (Union[Annotated[str, "any text"], Annotated[date, "a day"]], "2026-01-02", date(2026, 1, 2)),
        (Union[str, date, datetime], "2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5)),
        (Union[uuid.UUID, str], str(uuid.UUID(int=1)), uuid.UUID(int=1)),
        # What only looks like one, or is none, stays what it is.
        (Union[date, str], "20260102", "20260102"),
        (Union[date, str], "2026-02-31", "2026-02-31"),
        (Union[uuid.UUID, str], "0" * 32, "0" * 32),
        (Union[date, str], "2026-01-02\n", "2026-01-02\n"),
        # Where no text can be meant, there is nothing to tell apart.
        (Optional[uuid.UUID], "0" * 32, uuid.UUID(int=0)),
    ],
)
def test_texts_of_a_form(type_: Any, text: str, value: Any) -> None:
    made = read(type_, text)
    assert made == value and type(made) is type(value)


@dataclasses.dataclass
class Reads:
    """A class that reads something else while it is made, which leaves things aside."""

    raw: str

    def __post_init__(self) -> None:
        parse_text('{"value": {"a": 1, "z": 2}}', Union[Short, Longs])


@dataclasses.dataclass
class Spare:
    raw: str
    more: Optional[int] = None


def test_what_a_class_reads_while_it_is_made_does_not_count() -> None:
    assert isinstance(parse_text('{"value": {"raw": "r"}}', Union[Reads, Spare]), Reads)
