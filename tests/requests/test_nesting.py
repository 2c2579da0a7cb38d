"""JSON that is nested too deeply, from the server and from the program, and data that contains itself."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

import openai
from openai import AsyncOpenAI, OpenAI
from openai._realtime._messages import decode, encode
from openai.types.realtime import RealtimeServerEvent

DEPTHS = [990, 5_000, 100_000]


def array(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


def nested(depth: int) -> Any:
    outermost: dict[str, Any] = {}
    inner = outermost
    for _ in range(depth):
        inner["a"] = inner = {}
    return outermost


def endless() -> Any:
    value: dict[str, Any] = {}
    value["self"] = [value]
    return value


@pytest.fixture
def client() -> OpenAI:
    return OpenAI(api_key="sk-1", max_retries=0)


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("strict", [False, True])
def test_answers(httpx_mock: HTTPXMock, depth: int, strict: bool) -> None:
    httpx_mock.add_response(content=array(depth), is_reusable=True)
    client = OpenAI(api_key="sk-1", max_retries=0, _strict_response_validation=strict)
    with pytest.raises(openai.APIResponseValidationError, match=r"POST /v1/chat/completions"):
        client.chat.completions.create(model="m", messages=[])
    with pytest.raises(openai.APIResponseValidationError, match="GET /v1/files"):
        client.files.list()


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_asynchronous_answers(httpx_mock: HTTPXMock, depth: int) -> None:
    httpx_mock.add_response(content=b'{"output": ' + array(depth) + b"}")
    client = AsyncOpenAI(api_key="sk-1", max_retries=0)
    with pytest.raises(openai.APIResponseValidationError, match="POST /v1/responses"):
        asyncio.run(client.responses.create(model="m", input="x"))


@pytest.mark.parametrize("depth", DEPTHS)
def test_error_answers(httpx_mock: HTTPXMock, client: OpenAI, depth: int) -> None:
    httpx_mock.add_response(400, content=b'{"error": ' + array(depth) + b"}")
    with pytest.raises(openai.BadRequestError):
        client.responses.create(model="m", input="x")


@pytest.mark.parametrize("depth", [5_000, 100_000])
@pytest.mark.parametrize("event", [b"", b"event: error\n"])
def test_events(httpx_mock: HTTPXMock, client: OpenAI, depth: int, event: bytes) -> None:
    httpx_mock.add_response(
        content=event + b"data: " + array(depth) + b"\n\n", headers={"content-type": "text/event-stream"}
    )
    with pytest.raises(openai.APIError, match="POST /v1/responses"):
        list(client.responses.create(model="m", input="x", stream=True))


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_realtime_messages(depth: int) -> None:
    with pytest.raises(json.JSONDecodeError, match="nested too deeply"):
        decode(array(depth), RealtimeServerEvent)


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_structured_output(httpx_mock: HTTPXMock, client: OpenAI, depth: int) -> None:
    message = {"role": "assistant", "content": array(depth).decode()}
    httpx_mock.add_response(json={"choices": [{"message": message, "finish_reason": "stop"}]})
    with pytest.raises(openai.OutputParseError, match="nested too deeply"):
        client.chat.completions.parse(model="m", messages=[], response_format=list[int])


@pytest.mark.parametrize(
    ("value", "problem"), [(endless(), r"\.self\[0\]: contains itself"), (nested(5_000), r"\.a\.a.*nested too deeply")]
)
def test_bodies(client: OpenAI, value: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"chat.completions.create\(\): messages\[0\]\.content{problem}"):
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": value}])
    with pytest.raises(TypeError, match=rf"responses.create\(\): input\[0\]{problem}"):
        client.responses.create(model="m", input=[value])
    with pytest.raises(TypeError, match=rf"more{problem}"):
        client.responses.create(model="m", input="x", extra_body={"more": value})
    with pytest.raises(TypeError, match=rf"client.post\(\): a{problem}"):
        client.post("/x", body={"a": value}, cast_to=httpx.Response)
    with pytest.raises(TypeError, match=rf"session.update: session{problem}"):
        encode({"type": "session.update", "session": value})


@pytest.mark.parametrize("value", [endless(), nested(5_000)], ids=["endless", "deep"])
def test_queries_and_forms(client: OpenAI, value: Any) -> None:
    with pytest.raises(TypeError, match=r"files.list\(\): q\[.*levels deep"):
        client.files.list(extra_query={"q": value})
    with pytest.raises(TypeError, match=r"files.create\(\): expires_after\[.*levels deep"):
        client.files.create(file=b"x", purpose="batch", expires_after=value)
    with pytest.raises(TypeError, match=r"client.post\(\): q\["):
        client.post("/x", options={"params": {"q": value}}, cast_to=httpx.Response)


def test_asynchronous_bodies() -> None:
    with pytest.raises(TypeError, match=r"metadata\.self\[0\]: contains itself"):
        asyncio.run(AsyncOpenAI(api_key="sk-1").responses.create(model="m", input="x", metadata=endless()))


def test_what_is_deep_and_not_too_deep_is_sent(httpx_mock: HTTPXMock, client: OpenAI) -> None:
    httpx_mock.add_response(json={})
    client.responses.create(model="m", input="x", extra_body={"a": nested(260)})
    (request,) = httpx_mock.get_requests()
    assert json.loads(request.content)["a"] == nested(260)


def test_same_object_twice_is_no_circle(httpx_mock: HTTPXMock, client: OpenAI) -> None:
    httpx_mock.add_response(json={})
    part = {"type": "input_text", "text": None}
    client.responses.create(model="m", input=[part, {"again": [part, part]}])  # type: ignore[list-item]
    assert json.loads(httpx_mock.get_requests()[0].content)["input"] == [part, {"again": [part, part]}]
