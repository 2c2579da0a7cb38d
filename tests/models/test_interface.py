"""The interface of the model base class, with the arguments and the results that existing programs rely on.

``facts/model_interface.json`` holds some objects and, for each, expressions with the results that the official library
(2.54.0) gives for them: ``C`` is the class, ``D`` the data, ``m`` the object. Where we differ on purpose, a test below
says how.
"""

from __future__ import annotations

import copy
import datetime
import decimal
import enum
import json
import pathlib
import pickle
import traceback
import uuid
from importlib import import_module
from pathlib import Path
from typing import Any, Optional

import attrs
import pytest

from openai import BaseModel
from openai._model.json import dumps, loads
from openai._model.structure import structure
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.types import Batch, CompletionUsage, FileObject, ResponseFormatJSONSchema
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice
from openai.types.moderation import Categories

FACTS = json.loads((Path(__file__).parent.parent / "facts" / "model_interface.json").read_text(encoding="utf-8"))
CASES = [
    pytest.param(subject, expression, expected, id=f"{subject['type'].rpartition('.')[2]}{number}: {expression}")
    for number, subject in enumerate(FACTS)
    for expression, expected in subject["results"].items()
]
FILE: dict[str, Any] = {
    "id": "file-1",
    "bytes": 12,
    "created_at": 1700000000,
    "filename": "a.jsonl",
    "object": "file",
    "purpose": "batch",
    "status": "processed",
}


class Colour(enum.Enum):
    RED = "red"


class Inner(BaseModel):
    x: int


class Outer(BaseModel):
    """What holds another."""

    inner: Inner
    others: Optional[list[Inner]] = None
    parent: Optional[Outer] = None


def set_(model: Any, name: str, value: Any) -> Any:
    setattr(model, name, value)
    return model


def del_(model: Any, name: str) -> Any:
    delattr(model, name)
    return model


def shown(value: Any) -> Any:
    """Return a result as the facts write it."""
    if value is None or type(value) in (str, int, bool) or (type(value) is float and value == value):
        return value
    if type(value) is list:
        return [shown(item) for item in value]
    if type(value) is dict and all(type(key) is str for key in value):
        return {key: shown(item) for key, item in value.items()}
    return {"repr": repr(value)}


def undescribed(schema: Any) -> Any:
    """Return a schema without its descriptions: ours are our own."""
    if isinstance(schema, dict):
        kept = {key: undescribed(value) for key, value in schema.items()}
        return (
            kept if isinstance(kept.get("description"), dict) else {k: v for k, v in kept.items() if k != "description"}
        )
    return [undescribed(item) for item in schema] if isinstance(schema, list) else schema


def comparable(expression: str, result: Any) -> Any:
    """Return JSON text parsed, so that the order of its keys does not matter: ours is the server's."""
    if isinstance(result, str) and result.startswith("{"):
        return json.loads(result)
    return undescribed(result) if "schema()" in expression else result


@pytest.mark.parametrize(("subject", "expression", "expected"), CASES)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_results_are_the_official_ones(subject: Any, expression: str, expected: Any) -> None:
    module, _, name = subject["type"].rpartition(".")
    cls = getattr(import_module(module), name)
    data = subject["data"]
    values = copy.deepcopy(data)
    model = cls.construct(**values) if subject["make"] == "construct" else cls.model_validate(values)
    known = {"C": cls, "D": copy.deepcopy(data), "m": model, "Colour": Colour, "set_": set_, "del_": del_}
    modules = {module.__name__: module for module in (copy, datetime, decimal, json, pathlib, pickle, uuid)}
    if isinstance(expected, dict) and "raises" in expected:
        kind = {"ValueError": ValueError, "TypeError": TypeError, "AttributeError": AttributeError}[expected["raises"]]
        with pytest.raises(kind):
            eval(expression, {**modules, **known})
    else:
        result = shown(eval(expression, {**modules, **known}))
        assert comparable(expression, result) == comparable(expression, expected)


# Where we differ on purpose


def test_vars_holds_what_was_sent_and_nothing_else() -> None:
    assert vars(FileObject.construct(id="f", extra=1)) == {"id": "f", "extra": 1}


def test_fields_set_names_what_the_class_does_not_declare_too() -> None:
    assert FileObject.construct(id="f", extra=1).model_fields_set == {"id", "extra"}


def test_dumps_keep_the_order_of_the_server() -> None:
    data = {"status": "error", "new": 1, "id": "f", "bytes": 0}
    assert [*FileObject.construct(**data).to_dict()] == [*data]
    assert json.loads(FileObject.construct(**data).to_json(), object_pairs_hook=list) == [*data.items()]


def test_what_a_server_sent_has_the_names_on_the_wire_too() -> None:
    categories = Categories.construct(**{"self-harm": True, "hate/threatening": False})
    assert getattr(categories, "self-harm") is categories.self_harm is True
    assert categories.model_extra == {"self-harm": True, "hate/threatening": False}
    assert categories.model_fields_set == {"self_harm", "hate_threatening"}
    both = {"self_harm": True, "hate_threatening": False, "self-harm": True, "hate/threatening": False}
    for dumped in (
        categories.model_dump(exclude_unset=True),
        categories.to_dict(use_api_names=False),
        json.loads(categories.model_dump_json(exclude_unset=True)),
        {name: value for name, value in categories.dict().items() if value is not None},
        {name: value for name, value in dict(categories).items() if value is not None},
    ):
        assert dumped == both
    on_the_wire = {"self-harm": True, "hate/threatening": False}
    assert categories.to_dict() == categories.model_dump(by_alias=True, exclude_unset=True) == on_the_wire
    assert loads(dumps(categories)) == json.loads(categories.to_json()) == on_the_wire
    assert categories.model_dump(include={"self-harm"}) == {"self-harm": True}
    assert categories.model_dump(exclude={"self-harm", "hate/threatening"}, exclude_none=True).keys() == {
        "self_harm",
        "hate_threatening",
    }


def test_changed_field_counts_and_not_its_name_on_the_wire() -> None:
    categories = Categories.construct(**{"self-harm": True})
    categories.self_harm = False
    for dumped in (
        categories.to_dict(),
        categories.model_dump(by_alias=True, exclude_none=True),
        categories.model_dump(by_alias=True, exclude={"id"}, exclude_unset=True),
        loads(dumps(categories)),
    ):
        assert dumped == {"self-harm": False}


def test_model_made_by_hand_has_fields_under_one_name() -> None:
    made = ResponseFormatJSONSchema(type="json_schema", json_schema={"name": "n", "schema": {"a": 1}})
    assert made.json_schema.model_dump(exclude_unset=True) == {"name": "n", "schema_": {"a": 1}}
    assert made == ResponseFormatJSONSchema.construct(**made.to_dict())
    by_python_name = Categories.construct(self_harm=True)
    assert by_python_name == Categories.construct(**{"self-harm": True})
    assert by_python_name.to_dict() == {"self-harm": True}


def test_update_of_a_field_with_a_wire_name() -> None:
    made = ResponseFormatJSONSchema(type="json_schema", json_schema={"name": "n", "schema": {"a": 1}})
    changed = made.json_schema.model_copy(update={"schema_": {"b": 2}})
    assert changed.to_dict() == {"name": "n", "schema": {"b": 2}}
    assert made.json_schema.schema_ == {"a": 1}


def test_request_id_of_what_no_server_sent() -> None:
    assert FileObject.construct()._request_id is None


def test_request_id_is_no_field() -> None:
    file = FileObject.construct(**FILE)
    file.__dict__["_request_id"] = "req-1"
    assert file._request_id == "req-1"
    assert file == FileObject.construct(**FILE)
    assert file.to_dict() == FILE
    assert "_request_id" not in file.model_fields_set | set(file.model_extra or ())
    assert "req-1" not in repr(file)


def test_path_is_written_as_text() -> None:
    assert FileObject.construct(where=pathlib.PurePosixPath("a/b")).to_json(indent=None) == '{"where":"a/b"}'


def test_deleting_a_field_that_is_not_set() -> None:
    with pytest.raises(AttributeError):
        del FileObject.construct(id="f").expires_at


# Text


def test_json_text_of_one_line_and_indented() -> None:
    model = BaseModel.construct(a=["é"], b=1.0)
    assert model.model_dump_json() == model.json() == model.to_json(indent=None) == '{"a":["é"],"b":1.0}'
    assert model.model_dump_json(ensure_ascii=True) == '{"a":["\\u00e9"],"b":1.0}'
    assert model.to_json() == model.json(indent=2) == '{\n  "a": [\n    "é"\n  ],\n  "b": 1.0\n}'


def test_lone_surrogates_are_written() -> None:
    assert json.loads(BaseModel.construct(a="\ud800").to_json()) == {"a": "\ud800"}
    assert json.loads(BaseModel.construct(a="\ud800").model_dump_json()) == {"a": "\ud800"}


def test_text_that_is_not_ascii_stays_readable() -> None:
    assert "é" in BaseModel.construct(a="é").to_json()
    assert "é" in repr(BaseModel.construct(a="é"))


# Errors


@pytest.mark.parametrize(
    ("make", "names"),
    [
        (lambda: FileObject(id="f"), ["bytes", "created_at", "filename", "object", "purpose", "status"]),
        (lambda: FileObject(**{**FILE, "bytes": "many"}), ["bytes", "integer", "many"]),
        (lambda: FileObject.model_validate({**FILE, "filename": None}), ["filename", "string", "null"]),
        (lambda: FileObject.model_validate({**FILE, "status": "new"}), ["status", "processed", "new"]),
        (lambda: FileObject.model_validate_json(json.dumps({**FILE, "id": []})), ["id", "string", "array"]),
        (lambda: Outer(inner={"x": "y"}), [r"inner\.x", "integer"]),
        (lambda: Outer(inner={"x": 1}, others=[{"x": 1}, {}]), [r"others\[1\]\.x", "missing"]),
        (lambda: Outer(inner={"x": 1}, others={}), ["others", "array", "object"]),
        (lambda: Outer(inner=3), ["inner", "Inner", "integer (3)"]),
        (lambda: Outer.model_validate([1]), ["Outer", "object", "list"]),
    ],
)
def test_error_names_the_field(make: Any, names: list[str]) -> None:
    with pytest.raises(ValueError, match=names[0]) as caught:
        make()
    for name in names[1:]:
        assert name in str(caught.value)


def test_unknown_attribute_is_an_error_that_helps() -> None:
    completion = ChatCompletion.construct(choices=[])
    with pytest.raises(AttributeError, match=r"'ChatCompletion' object has no attribute 'choises'.*'choices'"):
        completion.choises  # noqa: B018
    assert not hasattr(completion, "__something__")
    assert getattr(completion, "nothing", 3) == 3


def test_value_without_a_json_form() -> None:
    odd = BaseModel.construct(x=object())
    with pytest.raises(TypeError, match="object"):
        odd.to_json()
    assert odd.model_dump(mode="json", fallback=lambda _: "odd") == {"x": "odd"}
    assert type(odd.to_dict()["x"]) is object


# Copies


def test_what_is_given_stays_as_it_was() -> None:
    given = {"inner": {"x": 1}, "others": [{"x": 2}]}
    before = copy.deepcopy(given)
    for made in (Outer(**given), Outer.construct(**given), Outer.model_validate(given)):
        made.inner.x = 5
        made.others.append(Inner(x=9))  # type: ignore[union-attr]
        assert given == before


def test_to_dict_can_be_changed_without_changing_the_model() -> None:
    made = Outer.construct(inner={"x": 1}, extra={"a": [1]})
    for dumped in (made.to_dict(), made.model_dump(), made.model_dump(mode="json")):
        dumped["inner"]["x"] = 5
        dumped["extra"]["a"].append(2)
    assert made.to_dict() == {"inner": {"x": 1}, "extra": {"a": [1]}}


SPECIAL = [
    "__copy__",
    "__deepcopy__",
    "__getnewargs__",
    "__getnewargs_ex__",
    "__getstate__",
    "__reduce__",
    "__reduce_ex__",
    "__replace__",
    "__rich_repr__",
    "__setstate__",
    "__slots__",
    "__class__",
    "__dict__",
    "__module__",
]


@pytest.mark.parametrize("inside", [None, "x", {}], ids=["null", "text", "object"])
@pytest.mark.parametrize("name", [*SPECIAL, None])
def test_fields_with_special_names_are_copied_and_pickled(name: Optional[str], inside: object) -> None:
    names = SPECIAL if name is None else [name]
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, **dict.fromkeys(names, inside)}
    completion = {"id": "c", "choices": [], "created": 1, "model": "m", "object": "chat.completion", "usage": usage}
    page = {"data": [usage], "object": "list", **dict.fromkeys(names, inside)}
    for type_, data in [
        (CompletionUsage, usage),
        (ChatCompletion, completion),
        (SyncCursorPage[CompletionUsage], page),
        (AsyncCursorPage[CompletionUsage], page),
    ]:
        model = structure(copy.deepcopy(data), type_)
        copies = [copy.copy(model), copy.deepcopy(model), model.model_copy(), model.model_copy(deep=True)]
        copies += [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
        for twin in copies:
            assert type(twin) is type_ and twin == model and twin.to_dict() == data


def test_copies_are_as_deep_as_they_say() -> None:
    made = Outer(inner=Inner(x=1))
    shallow, deep = made.model_copy(), made.model_copy(deep=True)
    assert shallow.inner is made.inner and deep.inner is not made.inner
    shallow.extra = 1  # type: ignore[attr-defined]
    assert not hasattr(made, "extra")


def test_copy_with_some_fields() -> None:
    file = FileObject(**FILE)
    assert file.copy(include={"id", "bytes"}, update={"status": "error"}).to_dict() == {
        "id": "file-1",
        "bytes": 12,
        "status": "error",
    }
    assert "id" not in file.copy(exclude={"id"}).to_dict()
    assert file.to_dict() == FILE


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(protocol: int) -> None:
    made = Outer.construct(inner={"x": 1}, others=[{"x": 2}], extra="e")
    again = pickle.loads(pickle.dumps(made, protocol))
    assert again == made and type(again.others[0]) is Inner and again.extra == "e"


def test_replaced_fields_are_those_of_a_copy() -> None:
    made = Inner(x=1)
    # What `copy.replace` calls.
    assert made.__replace__(x=2) == Inner(x=2) and made.x == 1


def test_the_repr_is_made_of_its_parts() -> None:
    class Named(Inner):
        def __repr_name__(self) -> str:
            return "Renamed"

        def __repr_str__(self, join_str: str) -> str:
            return f"<{super().__repr_str__(join_str)}>"

    assert repr(Named.construct(x=1, y="a")) == "Renamed(<x=1, y='a'>)"
    assert Inner.construct(x=1, y="a").__repr_str__(" | ") == "x=1 | y='a'"


def test_models_of_different_classes_are_not_equal() -> None:
    class Other(BaseModel):
        x: int

    assert Inner(x=1) != Other(x=1)
    assert Inner(x=1) != {"x": 1}
    assert Inner(x=1) == Inner(x=1)
    assert Outer.construct(inner=Inner(x=1)) == Outer.construct(inner={"x": 1}, others=None)


# As input


def test_models_inside_models() -> None:
    message = ChatCompletionMessage(role="assistant", content="hi")
    choice = Choice(finish_reason="stop", index=0, message=message)
    assert choice.message is message
    assert choice.to_dict() == {"finish_reason": "stop", "index": 0, "message": {"role": "assistant", "content": "hi"}}


def test_model_validate_takes_another_model() -> None:
    class Like(BaseModel):
        id: str

    assert Like.model_validate(FileObject(**FILE)).to_dict() == FILE


def test_iteration_gives_pairs() -> None:
    made = Inner.construct(x=1, y=2)
    assert dict(made) == {"x": 1, "y": 2}


# attrs


def test_attrs_sees_a_model() -> None:
    assert attrs.has(FileObject)
    names = [field.name for field in attrs.fields(FileObject)]
    assert sorted(names) == sorted(FileObject.model_fields)
    assert attrs.fields(FileObject).id.default is attrs.NOTHING
    assert attrs.fields(FileObject).expires_at.default is None
    assert attrs.fields_dict(FileObject)["bytes"].type is int


def test_attrs_asdict() -> None:
    made = Outer(inner={"x": 1}, others=[{"x": 2}])
    assert attrs.asdict(made) == {"inner": {"x": 1}, "others": [{"x": 2}], "parent": None}
    assert attrs.asdict(made, recurse=False)["inner"] is made.inner


def test_attrs_evolve() -> None:
    file = FileObject(**FILE)
    changed = attrs.evolve(file, bytes=13)
    assert type(changed) is FileObject and changed.bytes == 13 and changed.id == file.id and file.bytes == 12


def test_attrs_fields_of_a_subclass_are_its_own() -> None:
    class Base(BaseModel):
        a: int

    assert [field.name for field in attrs.fields(Base)] == ["a"]

    class Derived(Base):
        b: int

    assert [field.name for field in attrs.fields(Derived)] == ["a", "b"]


# JSON schema


def test_schema_of_a_class_that_holds_itself() -> None:
    schema = Outer.model_json_schema()
    assert schema["$ref"] == "#/$defs/Outer"
    assert sorted(schema["$defs"]) == ["Inner", "Outer"]
    outer = schema["$defs"]["Outer"]
    assert outer["required"] == ["inner"] and outer["description"] == "What holds another."
    assert outer["properties"]["parent"] == {"anyOf": [{"$ref": "#/$defs/Outer"}, {"type": "null"}], "default": None}


def test_schema_keeps_classes_of_the_same_name_apart() -> None:
    def made(annotation: Any) -> type[BaseModel]:
        return type(
            "Part", (BaseModel,), {"__annotations__": {"x": annotation}, "__qualname__": f"Part{annotation.__name__}"}
        )

    whole: Any = type("Whole", (BaseModel,), {"__annotations__": {"a": made(int), "b": made(str)}})
    schema = whole.model_json_schema()
    kinds = {}
    for name in ("a", "b"):
        definition = schema["$defs"][schema["properties"][name]["$ref"].rpartition("/")[2]]
        kinds[name] = definition["properties"]["x"]["type"]
    assert kinds == {"a": "integer", "b": "string"}


def test_schema_refers_as_it_is_told() -> None:
    schema = Batch.model_json_schema(ref_template="#/components/schemas/{model}")
    references = [line for line in json.dumps(schema).split('"') if line.startswith("#/")]
    assert references and all(line.startswith("#/components/schemas/") for line in references)


def test_schema_names_wire_names_or_python_names() -> None:
    assert "self-harm" in Categories.model_json_schema()["properties"]
    assert "self_harm" in Categories.model_json_schema(by_alias=False)["properties"]


def test_model_fields() -> None:
    assert [*CompletionUsage.model_fields][:3] == ["completion_tokens", "prompt_tokens", "total_tokens"]
    field = FileObject.model_fields["expires_at"]
    assert (field.is_required(), field.default, field.alias) == (False, None, None)
    assert field.annotation == Optional[int]
    assert Categories.model_fields["self_harm"].alias == "self-harm"
    assert FileObject.model_fields["id"].is_required()


def test_an_unknown_attribute_has_one_suggestion() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = ChatCompletion.construct(choices=[]).choises
    printed = "".join(traceback.format_exception_only(type(caught.value), caught.value))
    assert printed.endswith("has no attribute 'choises'; did you mean 'choices'?\n")
