"""Parts of answers whose tag is missing, null or unknown: the class is chosen by the fields, and never a plain dict."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai._model.json import dumps
from openai._model.structure import UnknownEvent, decode, make_event_hook, structure
from openai.lib.as_input import to_input
from openai.pagination import SyncCursorPage
from openai.types import FileChunkingStrategy
from openai.types.beta.threads import Message
from openai.types.chat import ChatCompletion, ChatCompletionStoreMessage
from openai.types.conversations import ConversationItem
from openai.types.responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseInputItem,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseStreamEvent,
)
from openai.types.responses.response_output_text import AnnotationFilePath, AnnotationURLCitation

TAGS: Any = [{}, *({"type": kind} for kind in (None, "", "Function", "brand_new", 5, True, ["x"], {"a": 1}))]


@pytest.fixture(params=TAGS, ids=str)
def tag(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = request.param
    return found


def test_tool_calls(tag: dict[str, Any]) -> None:
    calls = [
        {**tag, "id": "1", "function": {"name": "f", "arguments": "{}"}},
        {**tag, "id": "2", "custom": {"name": "g", "input": "x"}},
        {**tag, "id": "3", "function": {"name": "f"}},
        {**tag, "id": "4"},
    ]
    if tag == {"type": "Function"}:
        # Only the case is wrong: the tag still says it.
        del calls[1]
    sent = {"choices": [{"message": {"role": "assistant", "tool_calls": calls}}]}
    made = decode(dumps(sent), ChatCompletion).choices[0].message.tool_calls
    assert made[0].function.name == "f" and made[0].function.arguments == "{}"
    assert made[1].custom.name == "g" if len(made) == 4 else True
    assert made[-2].function.name == "f"
    assert made[-1].function is None
    assert [call.to_dict() for call in made] == calls


def test_empty_lists_that_a_server_leaves_out(tag: dict[str, Any]) -> None:
    sent = {"type": "response.content_part.added", "part": {**tag, "text": "hi"}}
    assert type(decode(dumps(sent), ResponseStreamEvent).part) is ResponseOutputText
    assert type(decode(dumps({**tag, "id": "r", "summary": []}), ResponseOutputItem)) is ResponseReasoningItem


def test_items_of_responses(tag: dict[str, Any]) -> None:
    output = [
        {**tag, "id": "1", "role": "assistant", "content": [{**tag, "text": "hi"}, {**tag, "refusal": "no"}]},
        {**tag, "id": "2", "call_id": "c", "name": "f", "arguments": "{}"},
        {**tag, "id": "3", "summary": [{**tag, "text": "so"}]},
        {**tag, "id": "4"},
    ]
    made = decode(dumps({"output": output}), Response).output
    kinds = [ResponseOutputMessage, ResponseFunctionToolCall, ResponseReasoningItem, ResponseOutputMessage]
    assert [type(item) for item in made] == kinds
    assert made[0].content[0].text == "hi" and made[0].content[1].refusal == "no"
    assert made[2].summary[0].text == "so"


def test_annotations(tag: dict[str, Any]) -> None:
    annotations = [
        {**tag, "url": "u", "title": "t", "start_index": 0, "end_index": 1},
        {**tag, "file_id": "f", "index": 0},
    ]
    sent = {"type": "message", "content": [{"type": "output_text", "text": "", "annotations": annotations}]}
    made = structure(sent, ResponseOutputItem).content[0].annotations
    assert [type(annotation) for annotation in made] == [AnnotationURLCitation, AnnotationFilePath]


def test_other_unions(tag: dict[str, Any]) -> None:
    assert (
        structure({**tag, "static": {"max_chunk_size_tokens": 1}}, FileChunkingStrategy).static.max_chunk_size_tokens
        == 1
    )
    made = structure({**tag, "role": "user", "content": [{**tag, "text": "hi"}]}, ConversationItem)
    assert made.content[0].text == "hi"
    assert structure({"content": [{**tag, "text": {"value": "hi"}}]}, Message).content[0].text.value == "hi"
    page = structure({"data": [{"content_parts": [{**tag, "text": "a"}]}]}, SyncCursorPage[ChatCompletionStoreMessage])
    assert page.data[0].content_parts[0].text == "a"


def test_reference_to_an_item_is_only_what_is_no_more() -> None:
    assert type(structure({"id": "1"}, ResponseInputItem)).__name__ == "ItemReference"
    sent = {"id": "1", "call_id": "c", "name": "f", "arguments": "{}"}
    assert type(structure(sent, ResponseInputItem)) is ResponseFunctionToolCall


@pytest.mark.parametrize("sent", [{"type": "Message"}, {"type": None}, {}], ids=str)
def test_text_and_next_input(sent: dict[str, Any]) -> None:
    part = {"text": "hi"}
    output = [{**sent, "id": "m", "role": "assistant", "content": [part]}]
    response = decode(dumps({"object": "response", "output": output}), Response)
    assert response.output_text == "hi"
    assert [item["type"] for item in to_input(response)] == ["message"]
    assert json.loads(response.to_json())["output"] == output


def test_part_of_a_type_that_nobody_knows_yet_is_no_text() -> None:
    sent = {"output": [{"type": "brand_new", "role": "assistant", "content": [{"type": "output_text", "text": "hi"}]}]}
    assert decode(dumps(sent), Response).output_text == ""


@pytest.mark.parametrize("tag", [{}, {"type": None}, {"type": "response.new"}, {"type": 5}], ids=str)
def test_events_are_none_that_programs_act_upon(tag: dict[str, Any]) -> None:
    sent = {**tag, "response": {"id": "r"}, "sequence_number": 1}
    made = make_event_hook(ResponseStreamEvent)(dict(sent), ResponseStreamEvent)
    assert type(made) is UnknownEvent and made.to_dict() == sent
