"""Constructing and validating our classes where pydantic is there: its rules, and its errors."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, Union

import pytest

from openai._model.structure import decode
from openai._models import construct_type
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion
from openai.types.responses import Response, ResponseFunctionToolCall, ResponseOutputItem, ResponseUsage

pydantic = pytest.importorskip("pydantic")


@pytest.mark.parametrize(
    "make",
    [
        lambda data: ChatCompletion(**data),
        ChatCompletion.model_validate,
        ChatCompletion.parse_obj,
        lambda data: ChatCompletion.model_validate_json(json.dumps(data)),
    ],
    ids=["constructing", "model_validate", "parse_obj", "model_validate_json"],
)
def test_every_way_validates(make: Any, chat: dict[str, Any]) -> None:
    made = make(chat)
    assert type(made) is ChatCompletion and made.model_dump(exclude_unset=True) == chat
    assert type(make({**chat, "created": "5"}).created) is int
    with pytest.raises(pydantic.ValidationError) as caught:
        make({**chat, "created": "soon", "choices": None})
    assert {error["loc"] for error in caught.value.errors()} == {("created",), ("choices",)}
    assert isinstance(caught.value, ValueError)


def test_missing_fields_are_named() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        CompletionUsage(prompt_tokens=1)
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [
        (("completion_tokens",), "missing"),
        (("total_tokens",), "missing"),
    ]


@pytest.mark.parametrize("wrong", [3, [], "x", None])
def test_what_is_no_object(wrong: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        ChatCompletion.model_validate(wrong)


@pytest.mark.parametrize("text", ["{", "", "[]", b"\xff"])
def test_text_that_is_no_json_object(text: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        ChatCompletion.model_validate_json(text)


def test_an_instance_is_returned_as_it_is(chat: dict[str, Any]) -> None:
    made = ChatCompletion.construct(**{**chat, "created": "wrong"})
    assert ChatCompletion.model_validate(made) is made


def test_options_of_pydantic(usage: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError):
        CompletionUsage.model_validate({**usage, "total_tokens": "30"}, strict=True)
    made = CompletionUsage.model_validate(SimpleNamespace(**usage), from_attributes=True)
    assert made.to_dict() == usage
    assert CompletionUsage.model_validate(usage, context={"a": 1}, strict=None) == made


def _namespaces(data: Any) -> Any:
    if isinstance(data, dict):
        return SimpleNamespace(**{name: _namespaces(value) for name, value in data.items()})
    return [_namespaces(item) for item in data] if isinstance(data, list) else data


USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 3, "cache_write_tokens": 0},
    "output_tokens": 4,
    "output_tokens_details": {"reasoning_tokens": 2},
    "total_tokens": 5,
}


@pytest.mark.parametrize(
    "validate",
    [ResponseUsage.model_validate, pydantic.TypeAdapter(ResponseUsage).validate_python],
    ids=["model_validate", "TypeAdapter"],
)
def test_attributes_of_objects_inside_objects(validate: Any) -> None:
    made = validate(_namespaces(USAGE), from_attributes=True)
    assert type(made) is ResponseUsage and made.to_dict() == USAGE
    assert type(made.input_tokens_details) is type(ResponseUsage(**USAGE).input_tokens_details)
    with pytest.raises(pydantic.ValidationError) as caught:
        validate(_namespaces({**USAGE, "output_tokens_details": {}}), from_attributes=True)
    assert [error["loc"] for error in caught.value.errors()] == [("output_tokens_details", "reasoning_tokens")]
    with pytest.raises(pydantic.ValidationError) as caught:
        validate(_namespaces(USAGE))
    assert [error["type"] for error in caught.value.errors()] == ["model_type"]


def test_attributes_tell_the_members_of_a_union_apart() -> None:
    call = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}
    made = pydantic.TypeAdapter(ResponseOutputItem).validate_python(_namespaces(call), from_attributes=True)
    assert type(made) is ResponseFunctionToolCall and made.to_dict() == call


@pytest.mark.parametrize(
    "make",
    [
        lambda: ResponseUsage(total_tokens=1),
        lambda: ResponseUsage.model_validate({}),
        lambda: ResponseUsage.model_validate_json("{}"),
        lambda: ResponseUsage.model_validate_json("[]"),
        lambda: ResponseUsage.model_validate(3),
        lambda: pydantic.TypeAdapter(ResponseUsage).validate_python({}),
        lambda: pydantic.TypeAdapter(ResponseUsage).validate_json("{}"),
    ],
)
def test_an_error_is_called_by_the_class(make: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match=r"^\d validation errors? for ResponseUsage\n") as caught:
        make()
    assert caught.value.title == "ResponseUsage"


def test_an_error_in_a_union_names_the_member() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(Union[CompletionUsage, ResponseUsage]).validate_python({"total_tokens": 1})
    assert {error["loc"][0] for error in caught.value.errors()} == {"CompletionUsage", "ResponseUsage"}


def test_strings_as_values(usage: dict[str, Any]) -> None:
    made = CompletionUsage.model_validate_strings({name: str(value) for name, value in usage.items()})
    assert type(made) is CompletionUsage and made.to_dict() == usage
    with pytest.raises(pydantic.ValidationError):
        CompletionUsage.model_validate_strings({"total_tokens": "many"})


def test_what_was_given_is_what_is_set(chat: dict[str, Any]) -> None:
    made = ChatCompletion(**chat, added=1)
    assert made.model_fields_set == {*chat, "added"}
    assert made.model_extra == {"added": 1}
    assert made.service_tier is None


def test_the_data_stays_as_it_was(chat: dict[str, Any]) -> None:
    before = json.dumps(chat)
    made = ChatCompletion.model_validate(chat)
    made.choices[0].index = 7
    made.choices.clear()
    assert json.dumps(chat) == before


def test_answers_are_never_refused() -> None:
    made = decode('{"id": 3, "choices": "none", "usage": {"total_tokens": "x"}}', ChatCompletion)
    assert (made.id, made.choices, made.usage.total_tokens) == (3, "none", "x")
    made = construct_type(value={"output": [{"type": "message", "content": 3}]}, type_=Response)
    assert made.output[0].content == 3


def test_constructing_without_validation(chat: dict[str, Any]) -> None:
    for made in (ChatCompletion.construct(id=3, odd=1), ChatCompletion.model_construct(id=3, odd=1)):
        assert made.to_dict() == {"id": 3, "odd": 1} and made.choices is None
    made = ChatCompletion.construct({"usage"}, id="x")
    assert made.model_fields_set == {"id", "usage"} and made.to_dict() == {"id": "x", "usage": None}


def test_schema_generators_of_pydantic() -> None:
    from pydantic.json_schema import GenerateJsonSchema

    class Untitled(GenerateJsonSchema):
        def field_title_should_be_set(self, schema: Any) -> bool:
            return False

    schema = CompletionUsage.model_json_schema(schema_generator=Untitled)
    assert schema["properties"]["total_tokens"] == {"type": "integer"}
