"""Structured output with pydantic: its schema made strict, its own errors, and tools."""

from __future__ import annotations

import dataclasses
import enum
import json
from datetime import date
from typing import Any, Callable, Dict, Generic, List, Optional, Tuple, TypeVar, Union

import pytest
from pytest_httpx import HTTPXMock
from typing_extensions import Annotated, Literal

pydantic = pytest.importorskip("pydantic")
import pydantic_core  # noqa: E402

import openai  # noqa: E402
from openai.lib._parsing import type_to_response_format_param  # noqa: E402
from openai.lib._parsing._responses import parse_text  # noqa: E402
from openai.lib._pydantic import (  # noqa: E402
    is_basemodel_type,
    is_dataclass_like_type,
    resolve_ref,
    to_strict_json_schema,
)

BaseModel: Any = pydantic.BaseModel
Field = pydantic.Field
T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"


class Node(BaseModel):
    """A node."""

    value: int = 3
    next: Optional[Node] = None


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]


class Everything(BaseModel):
    """All sorts."""

    model_config = pydantic.ConfigDict(extra="allow")

    color: Color = Field(description="a color", default=Color.RED)
    node: Node = Field(description="a node")
    nodes: List[Node] = Field(default=[])
    pet: Annotated[Union[Cat, Dog], Field(discriminator="kind")]
    pair: Tuple[int, int] = (1, 2)
    numbers: Annotated[List[int], Field(max_length=3, default=[1])]
    when: date
    text: Annotated[str, Field(pattern="^a")] = "a"


class Counts(BaseModel):
    by_name: Dict[str, int]
    anything: Any


class Box(BaseModel, Generic[T]):
    item: T


class Names(pydantic.RootModel[List[str]]):
    pass


class Rows(pydantic.RootModel[List["Rows"]]):
    pass


@pydantic.dataclasses.dataclass
class Point:
    x: int


@dataclasses.dataclass
class Mixed:
    """A dataclass of the standard library that holds models."""

    cat: Cat
    nodes: List[Node]
    either: Union[Cat, Point, None]


def places(node: Any) -> Any:
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from places(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from places(inner)


def test_the_schema_of_a_model() -> None:
    assert to_strict_json_schema(Node) == {
        "$defs": {
            "Node": {
                "description": "A node.",
                "properties": {
                    "value": {"title": "Value", "type": "integer"},
                    "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
                },
                "required": ["value", "next"],
                "title": "Node",
                "type": "object",
                "additionalProperties": False,
            }
        },
        "description": "A node.",
        "properties": {
            "value": {"title": "Value", "type": "integer"},
            "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
        },
        "required": ["value", "next"],
        "title": "Node",
        "type": "object",
        "additionalProperties": False,
    }


def test_nothing_is_left_that_strict_mode_refuses() -> None:
    schema = to_strict_json_schema(Everything)
    for place in places(schema):
        assert not {"oneOf", "discriminator", "prefixItems", "allOf"} & place.keys()
        assert "default" not in place or place is schema["properties"]
        assert place.get("additionalProperties", False) is False
        if "$ref" in place:
            assert [*place] == ["$ref"]
    properties = schema["properties"]
    assert schema["required"] == [*properties]
    assert properties["color"]["description"] == "a color"
    # Older releases of pydantic write an enum of one value as a constant.
    assert properties["color"].get("enum", [properties["color"].get("const")]) == ["red"]
    assert properties["node"]["description"] == "a node" and properties["node"]["required"] == ["value", "next"]
    assert properties["pet"]["anyOf"] == [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    assert properties["pair"]["items"] == {"type": "integer"} and properties["pair"]["minItems"] == 2
    assert properties["text"]["pattern"] == "^a" and properties["numbers"]["maxItems"] == 3


def test_a_type_adapter_and_a_dataclass() -> None:
    expected = {
        "properties": {"x": {"title": "X", "type": "integer"}},
        "required": ["x"],
        "title": "Point",
        "type": "object",
        "additionalProperties": False,
    }
    assert to_strict_json_schema(pydantic.TypeAdapter(Point)) == to_strict_json_schema(Point) == expected
    assert is_dataclass_like_type(Point) and not is_dataclass_like_type(Node) and not is_dataclass_like_type(Mixed)
    assert is_basemodel_type(Node) and not is_basemodel_type(Point) and not is_basemodel_type(int)


def test_references() -> None:
    root: Any = {"$defs": {"a/b": {"type": "string"}}}
    assert resolve_ref(root=root, ref="#/$defs/a~1b") == {"type": "string"}
    with pytest.raises(ValueError, match="Does not start with #/"):
        resolve_ref(root=root, ref="http://elsewhere")
    with pytest.raises(ValueError, match="nothing at"):
        resolve_ref(root=root, ref="#/$defs/c")


def test_what_only_other_servers_take_stays_in_the_schema() -> None:
    # Packages use these functions to speak to servers of all kinds; our own methods refuse it, see below.
    schema = to_strict_json_schema(Counts)
    assert schema["properties"]["by_name"]["additionalProperties"] == {"type": "integer"}
    param: Any = type_to_response_format_param(Counts)
    assert param["json_schema"]["name"] == "Counts"


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Node, '{"value": 1, "next": {"value": 2, "next": null}}', Node(value=1, next=Node(value=2))),
        # pydantic's own rules hold for its types.
        (Node, '{"value": "1"}', Node(value=1)),
        (Point, '{"x": 1}', Point(1)),
        (Names, '{"value": ["a"]}', Names(["a"])),
        (Rows, '{"value": [[], []]}', Rows([Rows([]), Rows([])])),
        (Box[int], '{"item": 1}', Box[int](item=1)),
        (List[Cat], '{"value": [{"kind": "cat", "lives": 1}]}', [Cat(kind="cat", lives=1)]),
        (Union[Cat, Dog], '{"value": {"kind": "dog"}}', Dog(kind="dog")),
        (
            Mixed,
            '{"cat": {"kind": "cat", "lives": 1}, "nodes": [{"value": 1, "next": null}], "either": {"x": 2}}',
            Mixed(Cat(kind="cat", lives=1), [Node(value=1)], Point(2)),
        ),
    ],
)
def test_what_fits(type_: Any, text: str, value: Any) -> None:
    made = parse_text(text, type_)
    assert made == value and type(made) is type(value)
    schema = to_strict_json_schema(type_)
    names = {place["$ref"].rpartition("/")[2] for place in places(schema) if "$ref" in place}
    assert names == set(schema.get("$defs", {}))


@pytest.mark.parametrize("text", ['{"value": "a"}', "{", "[]"])
def test_a_model_raises_the_error_of_pydantic(text: str) -> None:
    with pytest.raises(pydantic.ValidationError):
        parse_text(text, Node)


def test_inside_of_other_types_it_is_ours() -> None:
    with pytest.raises(openai.OutputParseError, match=r"nodes\[1\]\.value does not fit"):
        parse_text('{"cat": {"kind": "cat"}, "nodes": [{}, {"value": "a"}], "either": null}', Mixed)


class Large(BaseModel):
    id: int
    share: float


def test_large_integers_are_exact_wherever_a_model_stands() -> None:
    text = '{"id": 123456789012345678901234567890, "share": 0.12345678901234567890}'
    large = Large(id=123456789012345678901234567890, share=0.12345678901234568)
    assert parse_text(text, Large) == large
    assert parse_text(f'{{"value": [{text}]}}', List[Large]) == [large]
    with pytest.raises(openai.OutputParseError, match=r"\[0\] does not fit: Invalid JSON"):
        parse_text('{"value": [{"id": 1, "share": "\\ud800"}]}', List[Large])


class Short(BaseModel):
    a: int


class Long(BaseModel):
    a: int
    b: str = Field(validation_alias="bee")


def test_the_member_of_a_union_is_found_by_the_names_that_the_model_writes() -> None:
    assert parse_text('{"value": {"a": 1, "bee": "x"}}', Union[Short, Long]) == Long(a=1, bee="x")
    assert parse_text('{"value": {"a": 1}}', Union[Long, Short]) == Short(a=1)


class Loader(BaseModel):
    name: str
    load: Callable[[int], int]


class Links(BaseModel):
    home: pydantic.HttpUrl
    logo: bytes


class Unfinished(BaseModel):
    other: NoSuchThing  # type: ignore[name-defined]  # noqa: F821


@dataclasses.dataclass
class HoldsLoader:
    loaders: List[Loader]


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (Loader, r"pydantic has no JSON schema for Loader\.load: Cannot generate a JsonSchema for .*CallableSchema"),
        (HoldsLoader, r"HoldsLoader\.loaders\[\]: pydantic has no JSON schema for Loader\.load"),
        (Unfinished, "pydantic has no JSON schema for Unfinished: .*not fully defined"),
        (Links, r"Links\.home: it has the format 'uri', .*; Links\.logo: it has the format 'binary'"),
        (List[Links], r"\(Links\)\.home: it has the format 'uri'"),
    ],
)
def test_what_the_api_would_refuse_is_refused_before_with_the_path(type_: Any, words: str) -> None:
    with openai.OpenAI(api_key="sk-test") as client, pytest.raises(TypeError, match=words):
        client.responses.parse(model="m", input="Hi", text_format=type_)


@dataclasses.dataclass
class Noted:
    """A dataclass of the standard library whose notes are pydantic's."""

    number: Annotated[int, Field(ge=1, description="a number")]
    items: Annotated[List[int], Field(min_length=1)]
    text: Annotated[str, Field(pattern="^a")]
    name: Annotated[str, pydantic.StringConstraints(max_length=2)]


def test_notes_of_pydantic() -> None:
    assert to_strict_json_schema(Noted)["properties"] == {
        "number": {"type": "integer", "minimum": 1, "description": "a number"},
        "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "text": {"type": "string", "pattern": "^a"},
        "name": {"type": "string", "pattern": r"^[\s\S]{0,2}$"},
    }
    with pytest.raises(openai.OutputParseError, match=r"number must .*; items must .*; text must .*; name must "):
        parse_text('{"number": 0, "items": [], "text": "b", "name": "abc"}', Noted)


@pydantic.dataclasses.dataclass
class Due:
    day: date

    @pydantic.field_serializer("day", when_used="json")
    def _short(self, day: date) -> str:
        return f"{day:%d.%m.}"


class Anything(BaseModel):
    it: Any


@dataclasses.dataclass
class PlainDue:
    day: date


@pytest.mark.parametrize(("type_", "day"), [(Due, "02.01."), (PlainDue, "2026-01-02")])
def test_dumps_of_parsed_answers(httpx_mock: HTTPXMock, type_: Any, day: str) -> None:
    said = {"role": "assistant", "content": '{"day": "2026-01-02"}'}
    httpx_mock.add_response(json={**CHAT, "choices": [{"index": 0, "finish_reason": "stop", "message": said}]})
    with openai.OpenAI(api_key="sk-test") as client:
        answer = client.chat.completions.parse(model="m", messages=[], response_format=type_)
    for dumped in (
        answer.model_dump(mode="json"),
        json.loads(answer.model_dump_json()),
        pydantic_core.to_jsonable_python(answer),
        Anything(it=answer).model_dump(mode="json")["it"],
        json.loads(Anything(it=answer).model_dump_json())["it"],
    ):
        assert dumped["choices"][0]["message"]["parsed"] == {"day": day}
    assert answer.to_dict()["choices"][0]["message"]["parsed"] == {"day": date(2026, 1, 2)}  # type: ignore[index]


def test_models_that_override_validation_are_asked() -> None:
    class Loud(BaseModel):
        x: int

        @classmethod
        def model_validate_json(cls, json_data: Any, **options: Any) -> Any:
            return "mine"

    assert parse_text('{"x": 1}', Loud) == "mine"


def test_generic_models_get_names_that_the_api_takes() -> None:
    param: Any = type_to_response_format_param(Box[int])
    assert param["json_schema"]["name"] == "Box_int"


def test_function_tools() -> None:
    tool: Any = openai.pydantic_function_tool(Everything)
    assert tool["function"]["name"] == "everything" and tool["function"]["description"] == "All sorts."
    assert tool["function"]["strict"] is True and tool["function"].model is Everything
    with pytest.raises(TypeError, match=r"Counts\.by_name: it has keys that are not known beforehand"):
        openai.pydantic_function_tool(Counts)
    loose = openai.function_tool(Counts, strict=False)
    assert loose.parse('{"by_name": {"a": 1}, "anything": 1}') == Counts(by_name={"a": 1}, anything=1)

    def count(of: Counts, point: Point) -> int:
        return of.by_name["a"] + point.x

    made = openai.function_tool(count, strict=False)
    assert made.run('{"of": {"by_name": {"a": 1}, "anything": 0}, "point": {"x": 2}}') == 3


CHAT = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}


def test_parse(httpx_mock: HTTPXMock) -> None:
    said = {"role": "assistant", "content": '{"value": 1, "next": null}'}
    httpx_mock.add_response(json={**CHAT, "choices": [{"index": 0, "finish_reason": "stop", "message": said}]})
    with openai.OpenAI(api_key="sk-test") as client:
        asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
        completion = client.beta.chat.completions.parse(**asked, response_format=Node)
        assert completion.choices[0].message.parsed == Node(value=1)
        (request,) = httpx_mock.get_requests()
        assert json.loads(request.content)["response_format"]["json_schema"]["schema"] == to_strict_json_schema(Node)
        with pytest.raises(TypeError, match=r"Counts\.by_name: .*; Counts\.anything: any value is allowed here"):
            client.chat.completions.parse(**asked, response_format=Counts)
        with pytest.raises(TypeError, match=r"Counts\.by_name"):
            client.responses.parse(model="m", input="Hi", text_format=Counts)


def test_a_parsed_message_goes_back_in(httpx_mock: HTTPXMock) -> None:
    said = {"role": "assistant", "content": '{"value": 1, "next": null}'}
    for _ in range(2):
        httpx_mock.add_response(json={**CHAT, "choices": [{"index": 0, "finish_reason": "stop", "message": said}]})
    with openai.OpenAI(api_key="sk-test") as client:
        message = client.chat.completions.parse(model="m", messages=[], response_format=Node).choices[0].message
        client.chat.completions.create(model="m", messages=[message])  # type: ignore[list-item]
    assert json.loads(httpx_mock.get_requests()[-1].content)["messages"] == [said]


def test_a_class_of_openai_base_model() -> None:
    class Mine(openai.BaseModel):
        a: int
        b: Optional[str] = None

    schema = to_strict_json_schema(Mine)
    assert schema["additionalProperties"] is False and schema["required"] == ["a", "b"]
    made = parse_text('{"a": 1, "b": null}', Mine)
    assert isinstance(made, Mine) and made.a == 1
