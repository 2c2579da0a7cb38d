"""The strict schemas of the user's own types, and the errors for types that have none."""

from __future__ import annotations

import copy
import dataclasses
import enum
import sys
import types
import uuid
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Dict, Final, FrozenSet, Generic, List, NamedTuple, NewType, Optional, Set, Tuple, TypeVar, Union

import attrs
import pytest
from typing_extensions import Annotated, Doc, Literal, NotRequired, ReadOnly, Required, TypeAliasType, TypedDict

import openai
from openai.lib._parsing import type_to_response_format_param
from openai.lib._parsing._responses import parse_text, type_to_text_format_param
from openai.lib._pydantic import to_strict_json_schema

T = TypeVar("T")
UserId = NewType("UserId", str)
Json = TypeAliasType("Json", "Union[str, List[Json]]")


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


@attrs.define
class Shape:
    """A shape.

    Attributes:
        color: what it is painted in,
            all over
    """

    color: Color
    corners: List[Point]
    _weight: float = 1.0
    made_up: str = attrs.field(init=False, default="")


class Movie(TypedDict, total=False):
    """A film."""

    title: Required[str]
    year: int
    stars: Optional[int]


class Note(TypedDict):
    text: str
    by: NotRequired[str]


@dataclasses.dataclass
class Tree:
    value: Annotated[int, "what it holds"]
    children: List[Tree]
    parent: Optional[Tree] = None


@dataclasses.dataclass
class Box(Generic[T]):
    item: T
    more: List[T]


@dataclasses.dataclass
class IntBox(Box[int]):
    note: str


class Pairs(TypedDict, Generic[T]):
    pairs: List[T]


class IntPairs(Pairs[int]):
    note: str


@attrs.define
class Outer(Generic[T]):
    inner: T


@attrs.define
class Both(Outer[List[T]], Generic[T]):
    # Its variable is another one than that of its base, though it has the same name.
    own: T


@dataclasses.dataclass
class Endless(Generic[T]):
    next: Optional[Endless[List[T]]]


@dataclasses.dataclass
class Described:
    by_text: Annotated[int, "a text"]
    by_doc: Annotated[int, Doc("a doc")]
    nested: Annotated[Point, "a point"]
    by_field: int = dataclasses.field(default=0, metadata={"description": "a field"})


def schema(type_: Any) -> dict[str, Any]:
    return to_strict_json_schema(type_)


def value_schema(type_: Any) -> Any:
    whole = schema(type_)
    assert whole["required"] == ["value"] and whole["type"] == "object" and whole["additionalProperties"] is False
    return whole["properties"]["value"]


POINT = {
    "type": "object",
    "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}},
    "required": ["x", "y"],
    "additionalProperties": False,
}


def test_a_dataclass_is_an_object_whose_fields_are_all_required() -> None:
    # A dataclass without a docstring gets its signature for one, which is no description.
    assert schema(Point) == POINT


def test_an_attrs_class_with_its_docstring() -> None:
    assert schema(Shape) == {
        "type": "object",
        "description": "A shape.",
        "properties": {
            "color": {"type": "string", "enum": ["red", "blue"], "description": "what it is painted in, all over"},
            "corners": {"type": "array", "items": {"$ref": "#/$defs/Point"}},
            "weight": {"type": "number"},
        },
        "required": ["color", "corners", "weight"],
        "additionalProperties": False,
        "$defs": {"Point": POINT},
    }


@pytest.mark.parametrize(
    ("type_", "nullable"), [(Movie, {"year": "integer", "stars": "integer"}), (Note, {"by": "string"})]
)
def test_a_key_that_is_not_required_is_null_where_it_is_left_out(type_: Any, nullable: dict[str, str]) -> None:
    made = schema(type_)
    assert made["required"] == [*made["properties"]]
    for name, kind in nullable.items():
        assert made["properties"][name] == {"anyOf": [{"type": kind}, {"type": "null"}]}


def test_a_model_of_the_library() -> None:
    from openai.types.shared import FunctionDefinition

    # Its parameters may be anything, which a strict schema cannot say.
    with pytest.raises(TypeError, match=r"FunctionDefinition\.parameters: dict\[str, object\]"):
        schema(FunctionDefinition)
    from openai.types.chat.chat_completion_message import FunctionCall

    made = schema(FunctionCall)
    assert made["required"] == ["arguments", "name"]


def test_a_type_that_holds_itself() -> None:
    made = schema(Tree)
    assert made["properties"]["children"] == {"type": "array", "items": {"$ref": "#/$defs/Tree"}}
    assert made["properties"]["parent"] == {"anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]}
    root = {key: value for key, value in made.items() if key != "$defs"}
    assert made["$defs"] == {"Tree": root}


def test_an_alias_that_holds_itself() -> None:
    made = schema(Json)
    assert made["$defs"]["Json"] == {
        "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Json"}}]
    }
    assert parse_text('{"value": ["a", ["b"]]}', Json) == ["a", ["b"]]


PARAMETERS = """
from __future__ import annotations
import dataclasses, attrs
from typing import TypedDict

class Mixin[M]: ...

@dataclasses.dataclass
class Box[T](Mixin[T]):
    item: T
    more: list[T]

@dataclasses.dataclass
class Named[T](Box[int]):
    name: T

@attrs.define
class Shape[S]:
    side: S

class Pair[T](TypedDict):
    one: T

class Both[U](Pair[int]):
    other: U

class Shop[T]:
    def order(self, count: int) -> T: ...

def find[T](words: list[str]) -> T: ...
"""


@pytest.mark.skipif(sys.version_info < (3, 12), reason="there are no type parameters before")
def test_type_parameters_in_annotations_that_are_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = types.ModuleType("parameters")
    monkeypatch.setitem(sys.modules, "parameters", module)
    exec(compile(PARAMETERS, "parameters", "exec", dont_inherit=True), module.__dict__)
    number, text = {"type": "integer"}, {"type": "string"}
    for type_, properties in (
        (module.Box[int], {"item": number, "more": {"type": "array", "items": number}}),
        (module.Named[str], {"item": number, "more": {"type": "array", "items": number}, "name": text}),
        (module.Shape[str], {"side": text}),
        (module.Both[str], {"one": number, "other": text}),
    ):
        assert to_strict_json_schema(type_)["properties"] == properties
    for function, properties in (
        (module.Shop().order, {"count": number}),
        (module.find, {"words": {"type": "array", "items": text}}),
    ):
        assert openai.function_tool(function).definition["parameters"]["properties"] == properties


def test_a_generic_class_with_its_arguments() -> None:
    made = schema(Box[Box[int]])
    assert made["properties"]["item"] == {"$ref": "#/$defs/Box_int"}
    assert made["$defs"]["Box_int"]["properties"]["more"] == {"type": "array", "items": {"type": "integer"}}


def test_a_class_whose_base_has_its_arguments() -> None:
    assert schema(IntBox)["properties"] == {
        "item": {"type": "integer"},
        "more": {"type": "array", "items": {"type": "integer"}},
        "note": {"type": "string"},
    }
    assert schema(IntPairs)["properties"]["pairs"] == {"type": "array", "items": {"type": "integer"}}
    assert schema(Both[str])["properties"] == {
        "inner": {"type": "array", "items": {"type": "string"}},
        "own": {"type": "string"},
    }
    assert parse_text('{"item": 1, "more": [2], "note": "a"}', IntBox) == IntBox(1, [2], "a")
    with pytest.raises(TypeError, match=r"Endless\[int\]: it contains itself with different arguments each time"):
        schema(Endless[int])


class Qualified(TypedDict, total=False):
    inside: NotRequired[Annotated[int, "inside"]]
    outside: Annotated[NotRequired[int], "outside"]
    needed: Required[Annotated[int, "needed"]]
    frozen: ReadOnly[Annotated[int, "frozen"]]


def test_descriptions_stand_inside_of_qualifiers_and_outside() -> None:
    for name, made in schema(Qualified)["properties"].items():
        assert made["description"] == name
        assert ("anyOf" in made) == (name != "needed")


@dataclasses.dataclass
class Constant:
    value: Final[int]


def test_a_field_that_is_final() -> None:
    assert schema(Constant)["properties"] == {"value": {"type": "integer"}}
    assert parse_text('{"value": 1}', Constant) == Constant(1)


@dataclasses.dataclass
class Documented:
    """The first.

    Note:
        Of use to whoever makes one.

    Attributes:
        x: the x
        y: the y of the first
    """

    x: int
    y: int


@dataclasses.dataclass
class Later(Documented):
    """The second.

    Attributes:
        y: the y of the second
    """

    z: int


def test_inherited_fields_keep_their_descriptions() -> None:
    made = schema(Later)
    assert made["description"] == "The second."
    assert [each.get("description") for each in made["properties"].values()] == [
        "the x",
        "the y of the second",
        None,
    ]
    assert schema(Documented)["description"] == "The first.\n\nNote:\n    Of use to whoever makes one."


def test_descriptions() -> None:
    made = schema(Described)["properties"]
    assert made["by_text"]["description"] == "a text"
    assert made["by_doc"]["description"] == "a doc"
    assert made["by_field"]["description"] == "a field"
    # The API takes nothing beside a $ref, so what it refers to stands there itself.
    assert made["nested"] == {**POINT, "description": "a point"}


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (Decimal, {"type": "number"}),
        (datetime, {"type": "string", "format": "date-time"}),
        (date, {"type": "string", "format": "date"}),
        (time, {"type": "string", "format": "time"}),
        (uuid.UUID, {"type": "string", "format": "uuid"}),
        (UserId, {"type": "string"}),
        (Color, {"type": "string", "enum": ["red", "blue"]}),
        (Level, {"type": "integer", "enum": [1, 2]}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (
            Literal["a", 1, None],  # noqa: PYI061  as users write it
            {
                "type": ["string", "integer", "null"],
                "enum": ["a", 1, None],
            },
        ),
        (Literal[Color.RED], {"type": "string", "enum": ["red"]}),
        # To Python these are equal.
        (Literal[1, True], {"type": ["integer", "boolean"], "enum": [1, True]}),
        (List[int], {"type": "array", "items": {"type": "integer"}}),
        (Sequence[int], {"type": "array", "items": {"type": "integer"}}),
        (Set[int], {"type": "array", "items": {"type": "integer"}}),
        (FrozenSet[int], {"type": "array", "items": {"type": "integer"}}),
        (Tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (Tuple[int, int], {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}),
        (Optional[int], {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (Union[int, str, None], {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}),
        (Annotated[List[int], "numbers"], {"type": "array", "items": {"type": "integer"}, "description": "numbers"}),
    ],
)
def test_what_is_no_object_is_the_value_of_one(type_: Any, expected: dict[str, Any]) -> None:
    assert value_schema(type_) == expected


def test_types_of_one_name_do_not_mix() -> None:
    def make(kind: Any) -> type:
        return dataclasses.make_dataclass("Same", [("it", kind)])

    both = dataclasses.make_dataclass("Both", [("a", make(int)), ("b", make(str))])
    made = schema(both)
    names = [made["properties"][name]["$ref"].rpartition("/")[2] for name in ("a", "b")]
    assert [made["$defs"][name]["properties"]["it"]["type"] for name in names] == ["integer", "string"]


def test_a_schema_can_be_changed_without_harm() -> None:
    schema(Point)["properties"].clear()
    assert schema(Point) == POINT


@dataclasses.dataclass
class Inner:
    number: complex


@dataclasses.dataclass
class Wrong:
    by_key: Dict[str, int]
    anything: Any
    thing: object
    mixed: Tuple[int, str]
    bare: list
    inner: List[Inner]
    raw: bytes


class Pair(NamedTuple):
    a: int
    b: int


def test_what_strict_mode_cannot_express_is_named_with_its_path() -> None:
    with pytest.raises(TypeError) as caught:
        schema(Wrong)
    text = str(caught.value)
    for path in ("by_key", "anything", "thing", "mixed", "bare", "inner[].number", "raw"):
        assert f"Wrong.{path}: " in text
    assert "use a list of records with a key and a value" in text


@pytest.mark.parametrize("type_", [Point(1), [Point], {Point}, (int, str), 3])
def test_a_value_in_place_of_a_type_is_told_as_such(type_: Any) -> None:
    with pytest.raises(TypeError, match=f"is a value of the type {type(type_).__name__}, not a type"):
        schema(type_)


class Nothing(enum.Enum):
    pass


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (Set[Point], "Point is not hashable and cannot be in a set; use a list"),
        (FrozenSet[Optional[List[int]]], "is not hashable"),
        (Nothing, "it has no members"),
    ],
)
def test_what_no_answer_could_be_made_of_is_refused(type_: Any, words: str) -> None:
    made = dataclasses.make_dataclass("Wrong", [("field", type_)])
    with pytest.raises(TypeError, match=f"Wrong.field: .*{words}"):
        schema(made)


@pytest.mark.parametrize("type_", [dict, list, Any, object, Pair, 3, "Point", complex, Box, len])
def test_what_is_no_type_of_json_is_refused(type_: Any) -> None:
    with pytest.raises(TypeError, match="strict JSON schemas cannot express this type: "):
        schema(type_)


@dataclasses.dataclass
class Unresolved:
    other: NoSuchThing  # type: ignore[name-defined]  # noqa: F821


def test_an_annotation_that_names_nothing_is_an_error_that_says_so() -> None:
    with pytest.raises(TypeError, match=r"Unresolved: an annotation cannot be resolved: name 'NoSuchThing'"):
        schema(Unresolved)


def test_the_params_of_both_apis() -> None:
    chat = type_to_response_format_param(Point)
    assert chat == {"type": "json_schema", "json_schema": {"schema": POINT, "name": "Point", "strict": True}}
    assert type_to_text_format_param(Point) == {
        "type": "json_schema",
        "strict": True,
        "name": "Point",
        "schema": POINT,
    }


@pytest.mark.parametrize(
    ("type_", "name"),
    [(List[Point], "List_Point"), (Union[Point, Tree], "Point_Tree"), (Literal["x y"], "Literal_x_y"), (int, "int")],
)
def test_schemas_have_names_that_the_api_takes(type_: Any, name: str) -> None:
    param: Any = type_to_response_format_param(type_)
    assert param["json_schema"]["name"].lower() == name.lower()


def test_a_json_schema_is_passed_through() -> None:
    own = {"type": "object", "properties": {"a": {"type": "integer"}}, "title": "Mine"}
    assert type_to_response_format_param(own) == {
        "type": "json_schema",
        "json_schema": {"schema": own, "name": "Mine", "strict": False},
    }
    assert is_strict({**own, "required": ["a"], "additionalProperties": False})


def is_strict(schema: Any) -> bool:
    param: Any = type_to_response_format_param(schema)
    assert param["json_schema"]["schema"] == schema
    strict: bool = param["json_schema"]["strict"]
    return strict


@pytest.mark.parametrize(
    ("inner", "strict"),
    [
        ({"type": ["string", "null"]}, True),
        ({"type": "string", "format": "email", "pattern": "@"}, True),
        ({"enum": ["a"]}, True),
        ({"$ref": "#/$defs/A"}, True),
        ({"type": ["object", "null"], "properties": {"x": {"type": "integer"}}}, False),
        ({"type": ["array", "null"]}, False),
        ({"type": "array", "items": True}, False),
        ({"type": "array", "items": [{"type": "string"}]}, False),
        ({"type": "array", "items": {"type": "string"}, "uniqueItems": True}, False),
        ({"type": "object", "properties": {}, "additionalProperties": False, "minProperties": 1}, False),
        ({"type": "string", "default": "a"}, False),
        ({"type": "string", "format": "uri"}, False),
        ({"oneOf": [{"type": "string"}]}, False),
        ({"$ref": "#/$defs/B"}, False),
        ({"anyOf": []}, False),
        ({"enum": []}, False),
        ({}, False),
        (True, False),
    ],
)
def test_a_json_schema_is_strict_only_if_the_api_takes_it_so(inner: Any, strict: bool) -> None:
    whole = {
        "type": "object",
        # Names of properties may be those of keywords.
        "properties": {"default": inner},
        "required": ["default"],
        "additionalProperties": False,
        "$defs": {"A": {"type": "string"}},
    }
    assert is_strict(whole) is strict


@pytest.mark.parametrize(
    "own",
    [
        {"type": "array", "items": {"$ref": "#/$defs/A"}, "$defs": {"A": {"type": "integer"}}},
        {"anyOf": [{"$ref": "#/definitions/A"}], "definitions": {"A": {"type": "integer"}}},
        {"type": ["object", "null"], "properties": {}, "additionalProperties": False},
        {"enum": ["a", "b"]},
    ],
)
def test_a_json_schema_of_what_is_no_object_is_put_into_one(own: Any) -> None:
    before = copy.deepcopy(own)
    param: Any = type_to_response_format_param(own)
    made = param["json_schema"]
    assert made["strict"] is True and made["schema"]["required"] == ["value"] and own == before
    definitions = {name: made["schema"].pop(name) for name in ("$defs", "definitions") if name in made["schema"]}
    assert {**made["schema"]["properties"]["value"], **definitions} == own
    assert parse_text('{"value": [1]}', own) == [1]


def test_a_json_schema_whose_root_is_a_reference() -> None:
    own = {"$ref": "#/$defs/A", "$defs": {"A": {"type": "object", "properties": {}, "additionalProperties": False}}}
    param: Any = type_to_response_format_param(own)
    assert param["json_schema"]["schema"] == {**own["$defs"]["A"], "$defs": own["$defs"]}  # type: ignore[index,dict-item]
    rows = {"$ref": "#/$defs/A", "$defs": {"A": {"type": "array", "items": {"$ref": "#/$defs/A"}}}}
    param = type_to_response_format_param(rows)
    assert param["json_schema"]["schema"]["properties"] == {"value": {"$ref": "#/$defs/A"}}
    with pytest.raises(TypeError, match=r"there is nothing at \$ref '#/\$defs/B'"):
        type_to_response_format_param({**own, "$ref": "#/$defs/B"})


@pytest.mark.parametrize("wrong", [{}, {"a": int}, {"name": "x", "schema": {"type": "object"}}, {"type": int}])
def test_a_dict_that_is_no_format_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="is not a format: pass a type, a JSON schema such as"):
        type_to_response_format_param(wrong)


def test_what_the_api_takes_is_passed_through() -> None:
    from openai import omit

    for param in ({"type": "json_object"}, {"type": "json_schema", "json_schema": {"name": "x"}}, omit):
        assert type_to_response_format_param(param) is param
    nested = {"type": "json_schema", "json_schema": {"name": "x", "schema": {}, "strict": True}}
    assert type_to_text_format_param(nested) == {"type": "json_schema", "name": "x", "schema": {}, "strict": True}
