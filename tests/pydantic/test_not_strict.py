"""``strict=False`` with what pydantic can express and strict mode cannot."""

from __future__ import annotations

import datetime
import json
from typing import Any, Dict, List, NamedTuple, Tuple

import pytest

pydantic = pytest.importorskip("pydantic", minversion="2")

import openai  # noqa: E402
from openai.lib._parsing._completions import relax_format, type_to_response_format_param  # noqa: E402


class Part(pydantic.BaseModel):
    name: str
    parts: List[Part] = pydantic.Field(default_factory=list)


class Page(pydantic.BaseModel):
    url: pydantic.HttpUrl
    counts: Dict[str, int]
    anything: Any
    pair: Tuple[int, str]
    content: bytes
    took: datetime.timedelta
    part: Part = pydantic.Field(default_factory=lambda: Part(name="x"))


class Point(NamedTuple):
    x: int
    name: str


DATA: Any = {
    "url": "https://example.com/",
    "counts": {"a": 1},
    "anything": [None],
    "pair": [1, "b"],
    "content": "abc",
    "took": "PT1S",
    "part": {"name": "a", "parts": [{"name": "b"}]},
}


def test_a_model_is_sent_as_pydantic_writes_it_and_read_by_pydantic() -> None:
    with pytest.raises(TypeError, match="strict=False"):
        openai.pydantic_function_tool(Page)
    param: Any = type_to_response_format_param(Page, strict=False)
    assert param["json_schema"]["strict"] is False
    assert param["json_schema"]["schema"] == Page.model_json_schema()
    assert relax_format(Page, strict=False).read(json.dumps(DATA)) == Page.model_validate(DATA)


def test_a_tool() -> None:
    tool: Any = openai.pydantic_function_tool(Page, strict=False)
    assert tool["function"]["strict"] is False
    assert tool["function"].parse(json.dumps(DATA)) == Page.model_validate(DATA)


@pytest.mark.parametrize(
    ("type_", "written", "value"),
    [
        (pydantic.HttpUrl, "https://example.com/", pydantic.HttpUrl("https://example.com/")),
        (datetime.timedelta, "PT1S", datetime.timedelta(seconds=1)),
        (bytes, "abc", b"abc"),
        (Point, [1, "a"], Point(1, "a")),
        (List[pydantic.HttpUrl], ["https://example.com/"], [pydantic.HttpUrl("https://example.com/")]),
        (Dict[str, Part], {"a": {"name": "b"}}, {"a": Part(name="b")}),
    ],
)
def test_types_that_pydantic_knows_stand_anywhere(type_: Any, written: Any, value: Any) -> None:
    text = json.dumps(written if isinstance(written, dict) else {"value": written})
    assert relax_format(type_, strict=False).read(text) == value
