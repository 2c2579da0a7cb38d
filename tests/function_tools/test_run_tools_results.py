"""What functions return, as it is told to the model."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

import openai

from .conftest import Chat

Api = Any


@dataclasses.dataclass
class Verdict:
    good: bool


@pytest.mark.parametrize(
    ("result", "told"),
    [
        ("text", "text"),
        ({"a": [1]}, '{"a":[1]}'),
        (None, "null"),
        (3.5, "3.5"),
        (Verdict(True), '{"good":true}'),
        (range(2), "[0,1]"),
        (1j, '"1j"'),
    ],
)
def test_what_functions_return(api: Api, kind: Any, result: Any, told: str) -> None:
    def tell() -> Any:
        return result

    kind.says(api, ("tell", "{}"))
    kind.says(api, "Thanks.")
    kind.run(api, [tell])
    assert kind.told(api.last) == [("call_1", told)]


class Colour(enum.Enum):
    RED = "red"


class Odd:
    def __str__(self) -> str:
        return "odd"


@dataclasses.dataclass
class Row:
    value: Any


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (Odd(), "odd"),
        ({Odd()}, ["odd"]),
        (Row(Odd()), {"value": "odd"}),
        ("h\u00e9".encode(), "h\u00e9"),
        (memoryview(b"view"), "view"),
        (b"\xff\xfe", "//4="),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.timedelta(hours=1), "1:00:00"),
        (decimal.Decimal("1.50"), "1.50"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "red"),
        ({Colour.RED: 1}, {"red": 1}),
        ({datetime.date(2024, 1, 2): 1, (1, 2): 2}, {"2024-01-02": 1, "(1, 2)": 2}),
    ],
    ids=lambda value: "" if "object at" in repr(value) or "memory at" in repr(value) else repr(value),
)
def test_only_what_json_does_not_have_is_told_as_text(plain: Api, value: Any, told: Any) -> None:
    # The others stay what they are, also where one of them wants to be told as text.
    beside = {"none": None, "name": "K\u014dbe", "part": 0.5}
    for result in ({"value": value, **beside}, {"value": value, **beside, "odd": Odd()}):
        output = told_of(plain, result)
        assert json.loads(output) == {**result, "value": told, **({"odd": "odd"} if "odd" in result else {})}
        assert "K\u014dbe" in output


def told_of(api: Api, result: Any) -> Any:
    def tell() -> Any:
        return result

    Chat().says(api, ("tell", "{}"))
    Chat().says(api, "Thanks.")
    return Chat().run(api, [tell]).calls[0].output


def test_numbers_of_numpy(plain: Api) -> None:
    np = pytest.importorskip("numpy")
    of = {
        "whole": np.int64(3),
        "part": np.float32(1.5),
        "is": np.bool_(True),
        "one": np.array(5),
        "rows": np.array([[1.0, float("nan")], [2.0, 3.0]]),
        "day": np.datetime64("2024-01-02"),
        "moment": np.array(["2024-01-02T03:04:05.000000006"], "datetime64[ns]"),
        "long": np.longdouble(1.5),
    }
    assert json.loads(told_of(plain, of)) == {
        "whole": 3,
        "part": 1.5,
        "is": True,
        "one": 5,
        "rows": [[1.0, "nan"], [2.0, 3.0]],
        "day": "2024-01-02",
        "moment": ["2024-01-02T03:04:05.000000006"],
        "long": "1.5",
    }


class Table:
    """A table as pandas and polars have it: what comes of iterating it are the names of its columns."""

    def __dataframe__(self) -> object:
        raise NotImplementedError

    def __iter__(self) -> Iterator[str]:
        return iter(["city", "degrees"])

    def __str__(self) -> str:
        return "city degrees\nOslo 5"


def test_a_table_is_told_as_text(plain: Api) -> None:
    assert told_of(plain, {"table": Table()}) == '{"table":"city degrees\\nOslo 5"}'


class Settings(openai.BaseModel):
    city: str
    unit: str = "C"


def test_fields_at_their_default_are_told(api: Api, kind: Any) -> None:
    def tell() -> Any:
        return [Settings(city="Oslo")]

    kind.says(api, ("tell", "{}"))
    kind.says(api, "Thanks.")
    kind.run(api, [tell])
    ((_, told),) = kind.told(api.last)
    assert json.loads(told) == [{"city": "Oslo", "unit": "C"}]


def test_content_parts_stay_content_parts(api: Api, kind: Any) -> None:
    chat = kind.given == "messages"
    part = {"type": "text", "text": "look"} if chat else {"type": "input_image", "image_url": "data:image/png;base64,"}

    def look() -> Any:
        return [part]

    kind.says(api, ("look", "{}"))
    kind.says(api, "Nice.")
    kind.run(api, [look])
    assert kind.told(api.last) == [("call_1", [part])]


def test_content_parts_that_results_cannot_have(api: Api, kind: Any) -> None:
    def look() -> Any:
        return [{"type": "image_url", "image_url": {"url": "data:image/png;base64,"}}]

    kind.says(api, ("look", "{}"))
    kind.says(api, "Well.")
    run = kind.run(api, [look])
    assert "content parts of type 'image_url' here, but only" in run.calls[0].output
    assert isinstance(run.calls[0].error, TypeError)


def test_bytes_are_no_result(api: Api, kind: Any) -> None:
    def picture() -> bytes:
        return b"\x89PNG"

    kind.says(api, ("picture", "{}"))
    kind.says(api, "Well.")
    run = kind.run(api, [picture])
    assert "a tool cannot return bytes" in run.calls[0].output and isinstance(run.calls[0].error, TypeError)


def test_a_generator_that_raises_has_failed(api: Api, kind: Any) -> None:
    def rows() -> Any:
        yield "a"
        raise ValueError("disk gone")

    kind.says(api, ("rows", "{}"))
    kind.says(api, "Well.")
    run = kind.run(api, [rows])
    assert run.calls[0].output == "Error: ValueError: disk gone"


def test_asynchronous_generators(waiting: Api, kind: Any) -> None:
    async def rows() -> Any:
        for each in "ab":
            yield each

    kind.says(waiting, ("rows", "{}"))
    kind.says(waiting, "Thanks.")
    assert kind.run(waiting, [rows]).calls[0].output == '["a","b"]'
