"""What the API takes and gives beside plain text: pictures, speech, its own tools, reasoning, results of evals."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from openai import OpenAI
from openai.testing import LocalServer

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.fixture
def client(server: LocalServer) -> Any:
    with OpenAI(base_url=server.base_url, api_key="sk-test", _strict_response_validation=True) as strict:
        yield strict


def test_a_picture_without_detail(client: OpenAI) -> None:
    content: Any = [{"type": "input_text", "text": "What is it?"}, {"type": "input_image", "image_url": "data:,"}]
    response = client.responses.create(model="m", input=[{"role": "user", "content": content}])
    assert response.output_text == "Hello! You said: What is it? [input_image]"
    items: Any = client.responses.input_items.list(response.id).data
    assert items[0].content[1].detail == "auto"


@pytest.mark.parametrize("type_", [{"type": "message"}, {}], ids=str)
def test_an_answer_without_annotations_as_input(client: OpenAI, type_: Any) -> None:
    said: Any = {"role": "assistant", **type_, "content": [{"type": "output_text", "text": "Hello"}]}
    response = client.responses.create(model="m", input=[said, {"role": "user", "content": "Go on"}])
    assert response.output_text == "Hello! You said: Go on"
    conversation = client.conversations.create(items=[said])
    assert client.conversations.items.list(conversation.id).data


def test_several_images(client: OpenAI) -> None:
    images = [("a.png", b"a"), ("b.png", b"b")]
    assert client.images.edit(image=images, prompt="x").data


def test_speech_in_a_chat(client: OpenAI) -> None:
    asked: Any = {**CHAT, "modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "wav"}}
    message = client.chat.completions.create(**asked).choices[0].message
    assert message.audio is not None and message.content is None
    assert message.audio.transcript == "Hello! You said: Hi"
    assert base64.b64decode(message.audio.data).startswith(b"RIFF")
    asked["audio"]["format"] = "pcm16"
    chunks = client.chat.completions.create(**asked, stream=True)
    heard: Any = [chunk.choices[0].delta.to_dict().get("audio", {}) for chunk in chunks]
    assert "".join(part.get("transcript", "") for part in heard) == "Hello! You said: Hi"
    assert len(base64.b64decode("".join(part.get("data", "") for part in heard))) == 4800


@pytest.mark.parametrize(
    ("tool", "types"),
    [
        ({"type": "web_search"}, ["web_search_call", "message"]),
        ({"type": "web_search_preview"}, ["web_search_call", "message"]),
        ({"type": "file_search", "vector_store_ids": ["vs_1"]}, ["file_search_call", "message"]),
        ({"type": "code_interpreter", "container": {"type": "auto"}}, ["code_interpreter_call", "message"]),
        ({"type": "image_generation"}, ["image_generation_call", "message"]),
        (
            {"type": "mcp", "server_label": "s", "server_url": "https://example.com", "require_approval": "never"},
            ["mcp_list_tools", "mcp_call", "message"],
        ),
        (
            {"type": "mcp", "server_label": "s", "server_url": "https://example.com"},
            ["mcp_list_tools", "mcp_approval_request"],
        ),
        (
            {
                "type": "computer_use_preview",
                "display_width": 800,
                "display_height": 600,
                "environment": "browser",
            },
            ["computer_call"],
        ),
        ({"type": "local_shell"}, ["local_shell_call"]),
        ({"type": "shell"}, ["shell_call"]),
        ({"type": "apply_patch"}, ["apply_patch_call"]),
    ],
    ids=str,
)
def test_tools_of_the_api(client: OpenAI, tool: Any, types: list[str]) -> None:
    asked: Any = {"model": "m", "input": "Hi", "tools": [tool]}
    response = client.responses.create(**asked)
    assert [item.type for item in response.output] == types
    with client.responses.stream(**asked) as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_response()
    assert [item.type for item in final.output] == types
    assert kinds.count("response.output_item.done") == len(types)
    if types[0] == "web_search_call":
        assert "response.web_search_call.searching" in kinds
    asked["tool_choice"] = "none"
    assert [item.type for item in client.responses.create(**asked).output] == ["message"]


def test_an_approval_is_gone_on_with(client: OpenAI) -> None:
    tool: Any = {"type": "mcp", "server_label": "s", "server_url": "https://example.com"}
    first = client.responses.create(model="m", input="Hi", tools=[tool])
    request = first.output[-1]
    answer: Any = {"type": "mcp_approval_response", "approval_request_id": request.id, "approve": True}
    second = client.responses.create(model="m", input=[answer], tools=[tool], previous_response_id=first.id)
    assert [item.type for item in second.output] == ["mcp_call", "message"]


@pytest.mark.parametrize(
    ("asked", "summaries"),
    [
        ({"model": "o4-mini"}, 0),
        ({"model": "gpt-5"}, 0),
        ({"model": "m", "reasoning": {"effort": "high"}}, 0),
        ({"model": "m", "reasoning": {"effort": "low", "summary": "auto"}}, 1),
    ],
)
def test_models_that_reason(client: OpenAI, asked: Any, summaries: int) -> None:
    reasoning, message = client.responses.create(input="Hi", **asked).output
    assert (reasoning.type, message.type) == ("reasoning", "message")
    assert len(reasoning.summary) == summaries  # type: ignore[union-attr]
    with client.responses.stream(input="Hi", **asked) as stream:
        kinds = [event.type for event in stream]
    assert kinds.count("response.reasoning_summary_text.done") == summaries


@pytest.mark.parametrize("asked", [{"model": "gpt-5", "reasoning": {"effort": "minimal"}}, {"model": "gpt-5.5"}])
def test_models_that_do_not_reason(client: OpenAI, asked: Any) -> None:
    assert [item.type for item in client.responses.create(input="Hi", **asked).output] == ["message"]


def test_a_required_call_is_made_once_for_each_tool(http: httpx.Client) -> None:
    tools = [{"type": "function", "function": {"name": name}} for name in ("a", "b")]
    messages: list[Any] = [{"role": "user", "content": "Hi"}]
    called = []
    for _ in range(3):
        body = {"model": "m", "messages": messages, "tools": tools, "tool_choice": "required"}
        message = http.post("/chat/completions", json=body).json()["choices"][0]["message"]
        messages.append(message)
        for call in message.get("tool_calls") or []:
            called.append(call["function"]["name"])
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": "ok"})
    assert called == ["a", "b"] and messages[-1]["content"] == "Hello! The tool answered: ok"


def test_a_required_call_in_responses(client: OpenAI) -> None:
    tools: Any = [{"type": "function", "name": name, "parameters": {}, "strict": False} for name in ("a", "b")]
    asked: Any = {"model": "m", "tools": tools, "tool_choice": "required"}
    response = client.responses.create(input="Hi", **asked)
    called = []
    while response.output[0].type == "function_call":
        call = response.output[0]
        called.append(call.name)
        output: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "ok"}
        response = client.responses.create(input=[output], previous_response_id=response.id, **asked)
    assert called == ["a", "b"]


def test_output_items_of_an_eval_run(client: OpenAI) -> None:
    criterion: Any = {"type": "string_check", "name": "same", "input": "a", "operation": "eq", "reference": "a"}
    schema: Any = {"type": "custom", "item_schema": {"type": "object"}}
    eval_ = client.evals.create(data_source_config=schema, testing_criteria=[criterion])
    source: Any = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"q": 1}}, {"item": {}}]}}
    run = client.evals.runs.create(eval_.id, data_source=source)
    assert client.evals.runs.output_items.list(run.id, eval_id=eval_.id).data == []
    for _ in range(2):
        client.evals.runs.retrieve(run.id, eval_id=eval_.id)
    items = [*client.evals.runs.output_items.list(run.id, eval_id=eval_.id, order="asc")]
    assert [(item.datasource_item, item.status, item.results[0].name) for item in items] == [
        ({"q": 1}, "pass", "same"),
        ({}, "pass", "same"),
    ]
    found = client.evals.runs.output_items.retrieve(items[0].id, eval_id=eval_.id, run_id=run.id)
    assert found.datasource_item == {"q": 1}
