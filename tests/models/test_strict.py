"""``_strict_response_validation=True``: an answer that does not fit is an error that says where."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from openai import APIResponseValidationError, AsyncOpenAI, OpenAI

URL = "http://api.test/v1"
CHAT: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4",
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "logprobs": None,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "tool_calls": [{"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
            },
        }
    ],
    "usage": {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7},
}
CHUNK: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}],
}
MISSING = object()


def changed(data: dict[str, Any], path: list[Any], value: Any) -> dict[str, Any]:
    """Return a copy of the data with another value at the path, or without it."""
    whole = inner = copy.deepcopy(data)
    for step in path[:-1]:
        inner = inner[step]
    if value is MISSING:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return whole


@pytest.fixture
def strict() -> OpenAI:
    return OpenAI(base_url=URL, api_key="sk-test", max_retries=0, _strict_response_validation=True)


def chat(client: OpenAI, **options: Any) -> Any:
    return client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hi"}], **options)


FAULTS = [
    (["id"], MISSING, ["id", "missing"]),
    (["id"], None, ["id", "string", "null"]),
    (["id"], 5, ["id", "string", "integer (5)"]),
    (["created"], "now", ["created", "integer", "'now'"]),
    (["created"], 1.5, ["created", "integer", "number (1.5)"]),
    (["created"], True, ["created", "integer", "boolean"]),
    (["object"], "chat", ["object", "'chat.completion'", "'chat'"]),
    (["object"], ["chat.completion"], ["object", "'chat.completion'"]),
    (["choices"], None, ["choices", "array", "null"]),
    (["choices"], {}, ["choices", "array", "object"]),
    (["choices", 0], "x", ["choices[0]", "object", "string ('x')"]),
    (["choices", 0, "finish_reason"], "tired", ["choices[0].finish_reason", "'stop'", "'tired'"]),
    (["choices", 0, "index"], MISSING, ["choices[0].index", "missing"]),
    (["choices", 0, "message"], [], ["choices[0].message", "object", "array"]),
    (["choices", 0, "message", "content"], 3, ["choices[0].message.content", "string", "integer (3)"]),
    (["choices", 0, "message", "tool_calls"], {}, ["choices[0].message.tool_calls", "array"]),
    (["choices", 0, "message", "tool_calls", 0, "id"], 1, ["choices[0].message.tool_calls[0].id", "string"]),
    (
        ["choices", 0, "message", "tool_calls", 0, "function", "arguments"],
        {},
        ["choices[0].message.tool_calls[0].function.arguments", "string", "object"],
    ),
    (["choices", 0, "message", "tool_calls", 0, "type"], "new", ["choices[0].message.tool_calls[0].type", "'new'"]),
    (["choices", 0, "message", "tool_calls", 0, "type"], MISSING, ["choices[0].message.tool_calls[0].type", "missing"]),
    (["usage"], [], ["usage", "object", "array"]),
    (["usage", "total_tokens"], "7", ["usage.total_tokens", "integer", "'7'"]),
]


@pytest.mark.parametrize(("path", "value", "words"), FAULTS)
def test_what_does_not_fit_is_an_error_with_the_path(
    httpx_mock: HTTPXMock, strict: OpenAI, path: list[Any], value: Any, words: list[str]
) -> None:
    sent = changed(CHAT, path, value)
    httpx_mock.add_response(json=sent, headers={"x-request-id": "req-1"})
    with pytest.raises(APIResponseValidationError) as caught:
        chat(strict)
    error = caught.value
    for word in words:
        assert word in error.message
    assert error.status_code == 200 and error.response.status_code == 200
    assert error.body == sent
    assert error.request_id == "req-1"
    assert "chat.completions.create" in str(error) and "POST /v1/chat/completions" in str(error)


@pytest.mark.parametrize(("path", "value", "words"), FAULTS)
def test_the_same_is_no_error_otherwise(httpx_mock: HTTPXMock, path: list[Any], value: Any, words: list[str]) -> None:
    sent = changed(CHAT, path, value)
    httpx_mock.add_response(json=sent)
    assert chat(OpenAI(base_url=URL, api_key="sk-test")).to_dict() == sent


def test_every_fault_is_named(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    httpx_mock.add_response(json={"id": 1, "created": "x", "choices": [{"index": "first"}]})
    with pytest.raises(APIResponseValidationError) as caught:
        chat(strict)
    for path in (
        "id",
        "created",
        "model",
        "object",
        "choices[0].index",
        "choices[0].message",
        "choices[0].finish_reason",
    ):
        assert f"{path} " in caught.value.message


@pytest.mark.parametrize(
    "sent",
    [
        CHAT,
        {**CHAT, "later": {"a": [1]}},
        {**CHAT, "choices": []},
        {**CHAT, "usage": None, "service_tier": None},
        changed(CHAT, ["usage", "prompt_tokens_details"], {"cached_tokens": 1, "new": 1}),
        changed(CHAT, ["choices", 0, "message", "tool_calls"], None),
        changed(
            CHAT,
            ["choices", 0, "message", "tool_calls", 0],
            {"id": "u", "type": "custom", "custom": {"name": "g", "input": ""}},
        ),
    ],
)
def test_what_fits_passes(httpx_mock: HTTPXMock, strict: OpenAI, sent: dict[str, Any]) -> None:
    httpx_mock.add_response(json=sent)
    assert chat(strict).to_dict() == sent


def test_integer_in_place_of_a_float_passes(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    sent = {
        "object": "list",
        "model": "m",
        "data": [{"object": "embedding", "index": 0, "embedding": [1, 0.5]}],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    }
    httpx_mock.add_response(json=sent)
    assert strict.embeddings.create(model="m", input="x", encoding_format="float").data[0].embedding == [1.0, 0.5]


def test_vectors_in_base64_pass(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    sent = {
        "object": "list",
        "model": "m",
        "data": [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAD8="}],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    }
    httpx_mock.add_response(json=sent)
    assert strict.embeddings.create(model="m", input="x").data[0].embedding == [1.0, 0.5]


def test_text_that_is_no_vector(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    data = [{"object": "embedding", "index": 0, "embedding": "not base64!"}]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    httpx_mock.add_response(json={"object": "list", "model": "m", "data": data, "usage": usage})
    with pytest.raises(APIResponseValidationError, match=r"data\[0\]\.embedding"):
        strict.embeddings.create(model="m", input="x")


def test_item_of_a_page(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    good = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
    httpx_mock.add_response(json={"object": "list", "data": [good, {**good, "created": "x"}]})
    with pytest.raises(APIResponseValidationError, match=r"data\[1\]\.created"):
        strict.models.list()
    httpx_mock.add_response(json={"object": "list", "data": [good]})
    assert [model.id for model in strict.models.list()] == ["m"]


def test_wire_names_in_the_path(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    httpx_mock.add_response(json={"id": "m", "model": "m", "results": [{"categories": {"self-harm": "no"}}]})
    with pytest.raises(APIResponseValidationError) as caught:
        strict.moderations.create(input="x")
    assert "results[0].categories.self-harm must be a boolean" in caught.value.message
    assert "results[0].categories.harassment/threatening is missing" in caught.value.message


def test_event_of_a_stream(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    bad = changed(CHUNK, ["choices", 0, "delta", "content"], 5)
    body = "".join(f"data: {json.dumps(event)}\n\n" for event in (CHUNK, bad)) + "data: [DONE]\n\n"
    httpx_mock.add_response(text=body, headers={"content-type": "text/event-stream"})
    stream = chat(strict, stream=True)
    assert next(stream).choices[0].delta.content == "Hi"
    with pytest.raises(APIResponseValidationError, match=r"choices\[0\]\.delta\.content must be a string"):
        next(stream)


def test_asynchronous_client(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={**CHAT, "id": 5})

    async def run() -> None:
        async with AsyncOpenAI(base_url=URL, api_key="sk-test", _strict_response_validation=True) as client:
            await client.chat.completions.create(model="gpt-4", messages=[])

    with pytest.raises(APIResponseValidationError, match="id must be a string"):
        asyncio.run(run())


def test_strictness_goes_along_with_options(httpx_mock: HTTPXMock, strict: OpenAI) -> None:
    httpx_mock.add_response(json={})
    with pytest.raises(APIResponseValidationError):
        chat(strict.with_options(timeout=3))


def test_own_http_client() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={**CHAT, "model": None}))
    client = OpenAI(
        base_url=URL, api_key="sk-test", http_client=httpx.Client(transport=transport), _strict_response_validation=True
    )
    with pytest.raises(APIResponseValidationError, match="model must be a string"):
        chat(client)
