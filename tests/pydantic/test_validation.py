"""Constructing and validating our classes where pydantic is there: its rules, and its errors."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from openai._convert import decode
from openai._models import construct_type
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion
from openai.types.responses import Response

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
