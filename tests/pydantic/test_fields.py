"""Our types as the types of fields in models, dataclasses and adapters of pydantic's."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Optional, Union

import pytest

from openai.pagination import SyncPage
from openai.types import CompletionUsage, FileObject
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from openai.types.responses import Response, ResponseInputParam, ResponseOutputItem, ResponseUsage
from openai.types.responses.response_output_message import ResponseOutputMessage
from openai.types.responses.response_usage import OutputTokensDetails
from openai.types.shared.response_format_json_schema import JSONSchema

pydantic = pytest.importorskip("pydantic")
pydantic_core = pytest.importorskip("pydantic_core")


class Record(pydantic.BaseModel):
    completion: ChatCompletion
    items: list[ResponseOutputItem] = []  # noqa: RUF012
    either: Union[CompletionUsage, ResponseUsage, None] = None
    anything: Any = None
    format: Optional[JSONSchema] = None


def test_validation_from_dicts_json_and_objects(chat: dict[str, Any], items: list[Any]) -> None:
    data = {"completion": chat, "items": items}
    record = Record.model_validate(data)
    assert type(record.completion) is ChatCompletion
    assert [type(item).__name__ for item in record.items] == [
        "ResponseOutputMessage",
        "ResponseFunctionToolCall",
        "ResponseReasoningItem",
    ]
    assert Record.model_validate_json(json.dumps(data)) == record
    again = Record(completion=record.completion, items=record.items)
    assert again.completion is record.completion and again.items[0] is record.items[0]


def test_data_is_converted_as_pydantic_does(chat: dict[str, Any]) -> None:
    chat["created"] = "12"
    chat["usage"]["total_tokens"] = 30.0
    completion = Record(completion=chat).completion
    assert completion.created == 12 and completion.usage is not None
    assert type(completion.usage.total_tokens) is int
    assert type(OutputTokensDetails.model_validate({"reasoning_tokens": "5"}).reasoning_tokens) is int


def test_errors_name_the_place(chat: dict[str, Any], items: list[Any]) -> None:
    del chat["choices"][0]["message"]
    items[0]["content"][0]["text"] = 3
    with pytest.raises(pydantic.ValidationError) as caught:
        Record(completion=chat, items=items, either=4)
    places = [".".join(map(str, error["loc"])) for error in caught.value.errors()]
    assert "completion.choices.0.message" in places
    assert "items.0.message.content.0.output_text.text" in places


@pytest.mark.parametrize("wrong", [3, "text", [1], None])
def test_what_is_no_object_is_refused(wrong: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="ChatCompletion"):
        Record(completion=wrong)


def test_an_object_of_another_class_is_refused(usage: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError):
        Record(completion=CompletionUsage(**usage))


def test_unknown_tag_is_refused(chat: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError, match="type"):
        Record(completion=chat, items=[{"type": "not yet known"}])


def test_unions_without_a_tag_take_what_fits(chat: dict[str, Any], usage: dict[str, Any]) -> None:
    assert type(Record(completion=chat, either=usage).either) is CompletionUsage
    other = {
        "input_tokens": 1,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 2,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 3,
    }
    assert type(Record(completion=chat, either=other).either) is ResponseUsage


def test_dumps_are_those_of_the_objects(chat: dict[str, Any], items: list[Any]) -> None:
    chat["added"] = {"a": 1}
    record = Record(completion=chat, items=items)
    assert record.model_dump(exclude_unset=True) == {"completion": chat, "items": items}
    assert json.loads(record.model_dump_json(exclude_unset=True)) == {"completion": chat, "items": items}
    assert record.model_dump()["completion"] == record.completion.model_dump()
    assert record.model_dump(mode="json", exclude_none=True)["completion"] == record.completion.model_dump(
        mode="json", exclude_none=True
    )
    assert record.model_dump(include={"completion": {"choices": {0: {"index"}}, "id": True}}) == {
        "completion": {"choices": [{"index": 0}], "id": "chatcmpl-1"}
    }
    assert "usage" not in record.model_dump(exclude={"completion": {"usage"}})["completion"]


def test_any_field_holds_our_objects(chat: dict[str, Any]) -> None:
    completion = ChatCompletion.construct(**chat)
    record = Record(completion=chat, anything={"deep": [completion]})
    assert record.model_dump(exclude_unset=True)["anything"] == {"deep": [chat]}
    assert json.loads(record.model_dump_json(exclude_unset=True))["anything"] == {"deep": [chat]}
    assert pydantic_core.to_jsonable_python(completion) == completion.model_dump(mode="json")
    assert json.loads(pydantic_core.to_json([completion])) == [completion.model_dump(mode="json")]


def test_wire_names(chat: dict[str, Any]) -> None:
    record = Record(completion=chat, format={"name": "n", "schema": {"a": 1}})
    assert record.format is not None and record.format.schema_ == {"a": 1}
    assert record.model_dump(by_alias=True, exclude_unset=True)["format"] == {"name": "n", "schema": {"a": 1}}
    assert record.model_dump(exclude_unset=True)["format"] == {"name": "n", "schema_": {"a": 1}}
    assert JSONSchema(name="n", schema_={"a": 1}) == record.format


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_json_schema_of_a_model_with_our_types(mode: Any) -> None:
    schema = Record.model_json_schema(mode=mode)
    described = schema["$defs"]["CompletionUsage"]
    assert described["type"] == "object" and described["title"] == "CompletionUsage"
    assert described["required"] == ["completion_tokens", "prompt_tokens", "total_tokens"]
    assert described["properties"]["prompt_tokens_details"]["default"] is None
    assert described["additionalProperties"] is True
    assert "schema" in schema["$defs"]["JSONSchema"]["properties"]
    assert schema["properties"]["items"]["items"]


def test_adapters(items: list[Any]) -> None:
    adapter = pydantic.TypeAdapter(list[ResponseOutputItem])
    made = adapter.validate_python(items)
    assert type(made[0]) is ResponseOutputMessage
    assert adapter.dump_python(made, exclude_unset=True) == items
    assert json.loads(adapter.dump_json(made, exclude_unset=True)) == items
    assert adapter.validate_json(json.dumps(items)) == made
    assert adapter.json_schema()["type"] == "array"
    assert pydantic.TypeAdapter(OutputTokensDetails).validate_python({"reasoning_tokens": 1}).reasoning_tokens == 1


def test_the_largest_class_has_a_schema() -> None:
    assert "ResponseFunctionToolCall" in pydantic.TypeAdapter(Response).json_schema()["$defs"]


def test_params_are_typed_dicts() -> None:
    adapter = pydantic.TypeAdapter(ResponseInputParam)
    made = adapter.validate_python([{"role": "user", "content": "Hi"}])
    assert adapter.dump_python(made) == [{"role": "user", "content": "Hi"}]
    messages = pydantic.TypeAdapter(list[ChatCompletionMessageParam])
    assert messages.validate_python([{"role": "user", "content": "Hi"}]) == [{"role": "user", "content": "Hi"}]
    assert messages.json_schema()["type"] == "array"


def test_pages() -> None:
    class Listing(pydantic.BaseModel):
        page: SyncPage[FileObject]

    file = {
        "id": "f",
        "bytes": 1,
        "created_at": 2,
        "filename": "a",
        "object": "file",
        "purpose": "batch",
        "status": "processed",
    }
    listing = Listing(page={"data": [file], "object": "list"})  # type: ignore[arg-type]
    assert type(listing.page) is SyncPage[FileObject] and type(listing.page.data[0]) is FileObject
    assert listing.model_dump(exclude_unset=True) == {"page": {"data": [file], "object": "list"}}
    with pytest.raises(pydantic.ValidationError):
        Listing(page={"data": [{"id": 3}], "object": "list"})  # type: ignore[arg-type]


def test_dataclasses(usage: dict[str, Any]) -> None:
    @pydantic.dataclasses.dataclass
    class Cost:
        usage: CompletionUsage
        cents: float = 0

    cost = Cost(usage=usage, cents="1.5")  # type: ignore[arg-type]
    assert type(cost.usage) is CompletionUsage and cost.cents == 1.5
    assert dataclasses.is_dataclass(cost)
    assert pydantic.TypeAdapter(Cost).dump_python(cost, exclude_unset=True)["usage"] == usage


def test_class_parts_that_programs_read() -> None:
    assert list(ChatCompletion.__pydantic_fields__) == list(ChatCompletion.model_fields)  # type: ignore[attr-defined]
    assert ChatCompletion.model_fields["usage"].annotation == Optional[CompletionUsage]
    assert not ChatCompletion.model_fields["usage"].is_required()
    assert ChatCompletion.model_config.get("extra") == "allow"
    validator = ChatCompletion.__pydantic_validator__  # type: ignore[attr-defined]
    with pytest.raises(pydantic.ValidationError):
        validator.validate_python({})
    assert ChatCompletion.__pydantic_core_schema__  # type: ignore[attr-defined]
