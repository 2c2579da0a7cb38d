"""JSON into models: what was sent is there, what was left out reads as its default, and nothing is ever an error."""

from __future__ import annotations

import json
from typing import Annotated, Any, Dict, Generic, List, Literal, Optional, TypeVar, Union

import pytest
from hypothesis import given, strategies as st

from openai import BaseModel
from openai._model.base import Alias, Discriminator
from openai._model.json import dumps, loads
from openai._model.structure import decode, structure
from openai.types import CreateEmbeddingResponse, FileObject, ResponseFormatJSONSchema
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall
from openai.types.moderation import Categories

T = TypeVar("T")

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(2**63), max_value=2**64 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str


class Named(BaseModel):
    name: str
    size: Optional[float] = None


class Numbered(BaseModel):
    number: int
    size: Optional[float] = None


class Node(BaseModel):
    value: int
    next: Optional[Node] = None
    children: Optional[List[Node]] = None


class Box(BaseModel, Generic[T]):
    content: Optional[T] = None
    label: Named


class Holder(BaseModel):
    pet: Optional[Annotated[Union[Cat, Dog], Discriminator("kind")]] = None
    pets: Optional[List[Annotated[Union[Cat, Dog], Discriminator("kind")]]] = None
    untold: Optional[Union[Cat, Dog]] = None
    thing: Optional[Union[Named, Numbered]] = None
    mixed: Optional[Union[str, List[Named], Dict[str, int]]] = None
    words: Optional[Union[str, List[str], List[List[int]]]] = None
    by_name: Optional[Dict[str, Named]] = None
    lists: Optional[List[List[Named]]] = None
    ratio: float = 0.5
    ratios: Optional[List[float]] = None
    either: Optional[Union[str, float]] = None
    colour: Optional[Literal["red", "blue"]] = None
    boxes: Optional[List[Box[int]]] = None
    renamed: Annotated[Optional[Named], Alias("re-named")] = None
    ref: Optional[Node] = None


def holder(**data: Any) -> Any:
    return decode(dumps(data), Holder)


# The dict is the object


def test_parsed_object_becomes_the_instance() -> None:
    data = {"id": "f", "new": [1]}
    file = structure(data, FileObject)
    assert vars(file) is data


def test_order_of_the_server_is_kept() -> None:
    text = b'{"status":"processed","later":{"b":1,"a":2},"id":"f","bytes":null}'
    assert dumps(decode(text, FileObject)) == text


def test_constructing_does_not_take_the_data_over() -> None:
    data = {"pet": {"kind": "cat", "lives": 9}, "re-named": {"name": "n"}}
    Holder.construct(**data)
    Holder(**data)
    assert data == {"pet": {"kind": "cat", "lives": 9}, "re-named": {"name": "n"}}


def test_default_of_what_is_left_out() -> None:
    made = holder()
    assert made.ratio == 0.5
    assert made.pet is None
    assert made.to_dict() == {}


def test_missing_required_field_reads_none() -> None:
    file = decode(b"{}", FileObject)
    assert file.id is None and file.bytes is None
    assert "id" not in vars(file)
    assert decode(b'{"choices":[{}]}', ChatCompletion).choices[0].message is None


def test_null_is_kept() -> None:
    made = holder(ratio=None, colour=None)
    assert made.ratio is None
    assert made.to_dict() == {"ratio": None, "colour": None}


def test_fields_that_the_class_does_not_declare() -> None:
    made = holder(weight=3, owner={"name": "x", "tags": [{"y": 1}]})
    assert made.weight == 3
    assert made.owner == {"name": "x", "tags": [{"y": 1}]}
    assert made.model_extra == {"weight": 3, "owner": {"name": "x", "tags": [{"y": 1}]}}


# Unions


def test_tag_chooses_the_class() -> None:
    made = holder(pet={"kind": "dog", "name": "Rex"}, pets=[{"kind": "cat"}, {"kind": "dog"}], untold={"kind": "dog"})
    assert type(made.pet) is Dog and made.pet.name == "Rex"
    assert [type(pet) for pet in made.pets] == [Cat, Dog]
    assert type(made.untold) is Dog


@pytest.mark.parametrize("kind", ["axolotl", None, 3, 1.5, True, [], {}, ["cat"]])
def test_unknown_tag_of_what_is_like_no_member_makes_it_the_first(kind: Any) -> None:
    sent = {"kind": kind, "gills": 6, "tank": {"size": 3}}
    made = holder(pet=sent, pets=[sent], untold=sent)
    assert type(made.pet) is type(made.pets[0]) is type(made.untold) is Cat
    assert made.pet.kind == kind and made.pet.gills == 6 and made.pet.tank == {"size": 3}
    assert made.to_dict() == {"pet": sent, "pets": [sent], "untold": sent}


NO_TAG: Any = [{}, *({"kind": kind} for kind in (None, "", "Dog", " dog", "wolf", 3, True, [], {}, ["cat"]))]


@pytest.mark.parametrize("tag", NO_TAG, ids=str)
def test_fields_choose_where_the_tag_says_nothing(tag: dict[str, Any]) -> None:
    sent = {**tag, "name": "Rex"}
    made = holder(pet=sent, pets=[sent, {"kind": "cat"}], untold=sent)
    assert type(made.pet) is type(made.pets[0]) is type(made.untold) is Dog
    assert made.pet.name == "Rex" and made.to_dict()["pet"] == sent


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"name": "n"}, Named),
        ({"number": 1}, Numbered),
        ({"number": 1, "size": 2.0, "more": 1}, Numbered),
        ({"name": "n", "size": None}, Named),
        # Neither fits, and only one declares what came.
        ({"number": "one"}, Numbered),
        ({}, Named),
    ],
)
def test_without_a_tag_the_best_fit_is_chosen(sent: dict[str, Any], kind: type) -> None:
    assert type(holder(thing=sent).thing) is kind


@pytest.mark.parametrize("sent", ["text", [{"name": "a"}, {"name": "b"}], {"a": 1}, 3, None, True, [[1]], {"a": {}}])
def test_union_of_kinds(sent: Any) -> None:
    made = holder(mixed=sent)
    assert made.to_dict() == {"mixed": sent}
    if sent == [{"name": "a"}, {"name": "b"}]:
        assert [type(item) for item in made.mixed] == [Named, Named]


def test_union_of_lists() -> None:
    assert holder(words=[[1, 2]]).words == [[1, 2]]
    assert holder(words=["a"]).words == ["a"]


def test_tool_calls() -> None:
    text = b"""{"choices":[{"message":{"tool_calls":[
        {"type":"function","function":{"name":"f","arguments":"{}"}},{"type":"custom","custom":{"name":"g"}},{"type":"new"}
    ]}}]}"""
    function, custom, new = decode(text, ChatCompletion).choices[0].message.tool_calls
    assert type(function) is ChatCompletionMessageFunctionToolCall and function.function.name == "f"
    assert custom.custom.name == "g"
    assert new.type == "new"


# Values that do not fit


def test_unknown_value_of_an_enum() -> None:
    assert holder(colour="ultraviolet").colour == "ultraviolet"


@pytest.mark.parametrize("sent", ["text", 5, 1.5, True, [], {}, [{}], {"a": 1}])
@pytest.mark.parametrize(
    "field",
    [
        "pet",
        "pets",
        "untold",
        "thing",
        "words",
        "by_name",
        "lists",
        "ratio",
        "ratios",
        "colour",
        "boxes",
        "ref",
        "re-named",
    ],
)
def test_wrong_type_stays_as_it_came(field: str, sent: Any) -> None:
    assert holder(**{field: sent}).to_dict() == {field: sent}


@pytest.mark.parametrize("text", [b"[]", b"3", b'"text"', b"null", b"true", b"1.5"])
def test_root_that_is_no_object(text: bytes) -> None:
    assert decode(text, FileObject) == json.loads(text)


def test_nulls_inside_lists() -> None:
    made = holder(pets=[None, {"kind": "cat"}, 3], lists=[None, [None, {"name": "n"}]])
    assert made.pets[0] is None and made.pets[2] == 3 and type(made.pets[1]) is Cat
    assert made.lists[0] is None and made.lists[1][0] is None and made.lists[1][1].name == "n"


def test_nested_containers() -> None:
    made = holder(by_name={"a": {"name": "x"}}, lists=[[{"name": "y"}], []])
    assert made.by_name["a"].name == "x" and made.lists[0][0].name == "y"


@pytest.mark.parametrize(("sent", "read"), [(1, 1.0), (1.5, 1.5), ("1", "1"), (True, True), (2**53 + 1, 2**53 + 1)])
def test_float_that_comes_as_an_integer(sent: Any, read: Any) -> None:
    made = holder(ratio=sent, ratios=[sent, 0.5], either=sent)
    for value in (made.ratio, made.ratios[0], made.either):
        assert value == read and type(value) is type(read)


def test_embedding_of_integers() -> None:
    text = b'{"data":[{"embedding":[1,-2,0.5]},{"embedding":[0.5]},{"embedding":[]}]}'
    vectors = [item.embedding for item in decode(text, CreateEmbeddingResponse).data]
    assert vectors == [[1.0, -2.0, 0.5], [0.5], []]
    assert {type(number) for vector in vectors for number in vector} == {float}


# Names, generics, references, inheritance


def test_wire_names() -> None:
    sent = {"self-harm": True, "harassment/threatening": False}
    made = decode(dumps(sent), Categories)
    assert made.self_harm is True and made.harassment_threatening is False and made.hate_threatening is None
    assert made.to_dict() == sent
    assert json.loads(dumps(made)) == sent


def test_wire_name_of_a_model() -> None:
    made = holder(**{"re-named": {"name": "n", "size": 1}})
    assert type(made.renamed) is Named and type(made.renamed.size) is float
    assert made.to_dict() == {"re-named": {"name": "n", "size": 1}}


def test_schema_in_a_response_format() -> None:
    sent = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}}}
    made = decode(dumps(sent), ResponseFormatJSONSchema)
    assert made.json_schema.schema_ == {"type": "object"}
    assert made.to_dict() == sent


def test_generic_models() -> None:
    made = decode(b'{"content": 3, "label": {"name": "n"}}', Box[int])
    assert type(made) is Box and made.content == 3 and made.label.name == "n"
    nested = decode(b'[{"content": [1], "label": {"name": "n"}}]', List[Box[List[int]]])
    assert nested[0].content == [1] and type(nested[0].label) is Named
    assert type(holder(boxes=[{"label": {"name": "b"}}]).boxes[0].label) is Named


def test_class_that_holds_itself() -> None:
    made = holder(ref={"value": 1, "next": {"value": 2, "next": None}, "children": [{"value": 3, "children": [{}]}]})
    assert type(made.ref.next) is Node and made.ref.next.next is None
    assert type(made.ref.children[0].children[0]) is Node


def test_deep_nesting() -> None:
    text = b'{"next":' * 200 + b"{}" + b"}" * 200
    made = decode(text, Node)
    for _ in range(200):
        made = made.next
    assert type(made) is Node and made.next is None


def measure_depth(value: Any) -> int:
    depth = 0
    while value:
        value = value["a"] if isinstance(value, dict) else value[0]
        depth += 1
    return depth


@pytest.mark.parametrize("text", ["[" * 1000 + "]" * 1000, '{"a":' * 999 + "{}" + "}" * 999], ids=["lists", "objects"])
def test_dumping_deeply_nested_data(text: str) -> None:
    model = decode(f'{{"value": 1, "added": {text}, "next": {{"value": 2, "children": [{{"value": 3}}]}}}}', Node)
    shallow = decode('{"value": 1, "added": null, "next": {"value": 2, "children": [{"value": 3}]}}', Node)
    for options in ({}, {"mode": "json"}, {"exclude_unset": True}, {"exclude_none": True, "by_alias": True}):
        dumped = model.model_dump(**options)
        assert measure_depth(dumped.pop("added")) == measure_depth(model.added) >= 999
        rest = shallow.model_dump(**options)
        assert dumped == {name: value for name, value in rest.items() if name != "added"}
    assert model.to_dict()["added"] is not model.added


def test_model_that_contains_itself_is_not_dumped_for_ever() -> None:
    model = decode('{"value": 1}', Node)
    model.next = model
    with pytest.raises(RecursionError):
        model.model_dump()


def test_subclass_makes_a_field_required_again() -> None:
    class Base(BaseModel):
        name: Optional[str] = None
        size: int = 3

    class Strict(Base):
        name: Optional[str]

    assert Base().name is None
    assert Strict.model_fields["name"].is_required() and not Strict.model_fields["size"].is_required()
    with pytest.raises(ValueError, match="name is missing"):
        Strict()
    assert decode(b"{}", Strict).size == 3
    assert "name" in Strict.model_json_schema()["required"]


def test_subclass_changes_a_default() -> None:
    class Base(BaseModel):
        size: int
        colour: str = "red"

    class Derived(Base):
        size: int = 5
        colour: str = "blue"
        extra: Optional[Named] = None

    made = decode(b'{"extra": {"name": "n"}}', Derived)
    assert (made.size, made.colour, type(made.extra)) == (5, "blue", Named)
    assert [*Derived.model_fields] == ["size", "colour", "extra"]
    assert decode(b"{}", Base).size is None


def test_attributes_of_a_class_that_are_no_fields() -> None:
    class WithExtras(BaseModel):
        _hidden: int = 5
        shown: int

        @property
        def doubled(self) -> int:
            return self.shown * 2

    made = decode(b'{"shown": 2}', WithExtras)
    assert made.doubled == 4 and made._hidden == 5
    assert [*WithExtras.model_fields] == ["shown"]
    assert made.model_dump() == {"shown": 2}


# JSON itself


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b'{"id":"\\ud800"}', "\ud800"),
        (b'{"id":"\\ud83d\\ude00"}', "\U0001f600"),
        (b'{"id":Infinity}', float("inf")),
        (b'{"id":-Infinity}', float("-inf")),
        (b'{"id":18446744073709551615}', 2**64 - 1),
        # Past 64 bits, integers lose their last digits, as they do in most languages.
        (b'{"id":-9223372036854775809}', -(2.0**63)),
        (b'{"id":123456789012345678901234567890}', 123456789012345678901234567890.0),
        (b'{"id":1e400}', float("inf")),
        ('{"id":"é\u2028"}'.encode(), "é\u2028"),
    ],
)
def test_edges_of_json(text: bytes, value: Any) -> None:
    assert decode(text, FileObject).id == value


def test_not_a_number() -> None:
    value: Any = decode(b'{"bytes":NaN}', FileObject).bytes
    assert value != value


@pytest.mark.parametrize("text", [b"", b"{", b"{'a':1}", b'{"a":1}x', b"<html>", b"\xff\xfe", b"nul"])
def test_what_is_not_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(text, FileObject)


@given(anything)
def test_json_is_read_as_it_was_written(value: Any) -> None:
    assert loads(dumps(value)) == value
    assert loads(json.dumps(value)) == value


@given(st.dictionaries(st.text(max_size=5), anything, max_size=4))
def test_object_of_no_declared_class(value: dict[str, Any]) -> None:
    value.pop("_request_id", None)
    assert decode(dumps(value), BaseModel).to_dict() == value
