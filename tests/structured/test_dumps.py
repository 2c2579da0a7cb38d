"""Parsed answers as plain data: the dump of an instance is what the model wrote, whatever its type."""

from __future__ import annotations

import dataclasses
import datetime
import json
from typing import Any, List, Optional

import attrs
import pytest

import openai
from openai.lib._structured import get_format
from openai.types.chat import ParsedChatCompletion

Api = Any
TEXT = '{"title": "a", "due": "2026-01-02"}'
DAY = datetime.date(2026, 1, 2)


@dataclasses.dataclass
class Data:
    title: str
    due: Optional[datetime.date] = None


@attrs.define
class Attrs:
    title: str
    _due: Optional[datetime.date] = None


def struct() -> Any:
    msgspec: Any = pytest.importorskip("msgspec")
    return msgspec.defstruct("Struct", [("name", str), ("due", datetime.date)], rename={"name": "title"})


@dataclasses.dataclass
class Holder:
    inside: List[Attrs]


def completion(type_: Any, text: str) -> Any:
    message = {"role": "assistant", "content": text, "parsed": get_format(type_).read(text)}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return ParsedChatCompletion[Any].construct(id="c", object="chat.completion", created=1, model="m", choices=[choice])


@pytest.mark.parametrize("make", [lambda: Data, lambda: Attrs, struct], ids=["dataclass", "attrs", "msgspec"])
def test_every_dump_is_plain_data(make: Any) -> None:
    made = completion(make(), TEXT)
    # As with pydantic's own, a date is text only where JSON is asked for.
    for dumped in (made.to_dict(), made.model_dump()):
        assert dumped["choices"][0]["message"]["parsed"] == {"title": "a", "due": DAY}
    for dumped in (
        made.to_dict(mode="json"),
        made.model_dump(mode="json"),
        json.loads(made.to_json()),
        json.loads(made.to_json(indent=None)),
        json.loads(made.model_dump_json()),
        json.loads(made.model_dump_json(ensure_ascii=True)),
    ):
        assert dumped["choices"][0]["message"]["parsed"] == {"title": "a", "due": "2026-01-02"}


def test_instances_inside_of_others_and_what_is_left_out() -> None:
    made = completion(Holder, f'{{"inside": [{TEXT}]}}')
    assert made.to_dict()["choices"][0]["message"]["parsed"] == {"inside": [{"title": "a", "due": DAY}]}
    left = made.model_dump(
        mode="json", exclude={"choices": {0: {"message": {"parsed": {"inside": {0: {"due"}}}}}}}, exclude_unset=True
    )
    assert left["choices"][0]["message"]["parsed"] == {"inside": [{"title": "a"}]}


def test_the_tag_of_a_struct() -> None:
    msgspec: Any = pytest.importorskip("msgspec")
    cat = msgspec.defstruct("Cat", [("lives", int)], tag=True)
    made = completion(cat, '{"type": "Cat", "lives": 1}')
    assert made.to_dict()["choices"][0]["message"]["parsed"] == {"type": "Cat", "lives": 1}


def test_arguments_of_calls(api: Api) -> None:
    api.says(None, ("attrs", TEXT))
    asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    tool = openai.pydantic_function_tool(Attrs)
    answer = api.outcome(api.client.chat.completions.parse(**asked, tools=[tool]))
    (call,) = answer.model_dump(mode="json")["choices"][0]["message"]["tool_calls"]
    assert call["function"]["parsed_arguments"] == {"title": "a", "due": "2026-01-02"}


def test_an_instance_stays_what_it_is() -> None:
    made = completion(Data, TEXT)
    made.to_dict()
    assert made.choices[0].message.parsed == Data("a", DAY)


def test_what_has_no_json_form_is_still_an_error() -> None:
    made = completion(Data, TEXT)
    made.choices[0].message.parsed = object()
    with pytest.raises(TypeError, match="cannot write an object of type 'object'"):
        made.model_dump(mode="json")
    assert made.model_dump(mode="json", fallback=str)["choices"][0]["message"]["parsed"].startswith("<object")
