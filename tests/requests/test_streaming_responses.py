"""`with_streaming_response`: the HTTP response while its body is still on the wire, on real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai
from openai._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamAlreadyConsumed,
    StreamedBinaryAPIResponse,
)
from openai.testing import RawServer, reply

from .conftest import COMPLETION, Mode

JSON = {"content-type": "application/json", "x-request-id": "req_1"}
BINARY = {"content-type": "application/octet-stream"}
BODY = json.dumps(COMPLETION).encode()


@pytest.fixture
def raw_server() -> Iterator[Any]:
    """Return a function that starts a server with one reply, and returns its base URL."""
    running = []

    def start(*replies: Any) -> str:
        running.append(RawServer(*replies))
        return running[-1].base_url

    yield start
    for each in running:
        each.close()


def asking(mode: Mode, url: str, **params: Any) -> Any:
    """Return the manager of a chat's response."""
    client = mode.client(base_url=url)
    return client.chat.completions.with_streaming_response.create(**{"model": "m", "messages": [], **params})


def downloading(mode: Mode, url: str) -> Any:
    """Return the manager of a file's response."""
    return mode.client(base_url=url).files.with_streaming_response.content("f")


def within(mode: Mode, manager: Any, use: Any) -> Any:
    """Enter the manager, and return what the function makes of the response, awaited in the async mode."""

    async def enter() -> Any:
        async with manager as response:
            outcome = use(response)
            return await outcome if asyncio.iscoroutine(outcome) else outcome

    if mode.is_async:
        return mode.run(enter)
    with manager as response:
        return use(response)


def pieces(mode: Mode, method: str, *args: Any) -> Any:
    """Return a function that collects what a method of a response yields."""

    async def collect(response: Any) -> list[Any]:
        return [piece async for piece in getattr(response, method)(*args)]

    return collect if mode.is_async else lambda response: list(getattr(response, method)(*args))


def test_nothing_is_sent_before_it_is_entered(mode: Mode, raw_server: Any) -> None:
    manager = asking(mode, "http://127.0.0.1:9/unreachable")
    assert isinstance(manager, AsyncResponseContextManager if mode.is_async else ResponseContextManager)
    if mode.is_async:
        manager._api_request.close()


def test_the_body_is_on_the_wire_inside_and_closed_after(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(BODY, headers=JSON))
    seen = []

    def look(response: Any) -> None:
        seen.append((response.is_closed, response.request_id, response.status_code, response))

    within(mode, asking(mode, url), look)
    is_closed, request_id, status, response = seen[0]
    assert (is_closed, request_id, status) == (False, "req_1", 200)
    assert type(response) is (AsyncAPIResponse if mode.is_async else APIResponse)
    assert response.is_closed


def test_parse_reads_it(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(BODY, headers=JSON))
    completion = within(mode, asking(mode, url), lambda response: response.parse())
    assert completion.choices[0].message.content == "Hi"
    assert completion._request_id == "req_1"


@pytest.mark.parametrize(("method", "expected"), [("read", BODY), ("text", BODY.decode()), ("json", COMPLETION)])
def test_the_whole_body(mode: Mode, raw_server: Any, method: str, expected: Any) -> None:
    url = raw_server(reply(BODY[:9], BODY[9:], headers=JSON))
    assert within(mode, asking(mode, url), lambda response: getattr(response, method)()) == expected


def test_pieces(mode: Mode, raw_server: Any) -> None:
    text = "ä\nb\r\nc".encode()
    for method, args, expected in (
        ("iter_bytes", (), [text[:4], text[4:]]),
        ("iter_bytes", (3,), [text[:3], text[3:6], text[6:]]),
        ("iter_text", (2,), ["ä\n", "b\r", "\nc"]),
        ("iter_lines", (), ["ä", "b", "c"]),
    ):
        url = raw_server(reply(text[:4], text[4:], headers={"content-type": "text/plain; charset=utf-8"}))
        assert within(mode, downloading(mode, url), pieces(mode, method, *args)) == expected


def test_pieces_that_were_not_kept_cannot_be_read_again(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b"abc", headers=BINARY))

    async def twice(response: Any) -> Any:
        async for _ in response.iter_bytes():
            pass
        return await response.read()

    def twice_sync(response: Any) -> Any:
        list(response.iter_bytes())
        return response.read()

    with pytest.raises(StreamAlreadyConsumed, match=r"call read\(\) first"):
        within(mode, downloading(mode, url), twice if mode.is_async else twice_sync)


def test_a_body_that_was_read_can_be_read_in_pieces(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b"abc", headers=BINARY))

    async def twice(response: Any) -> Any:
        await response.read()
        return [piece async for piece in response.iter_bytes()], await response.parse()

    def twice_sync(response: Any) -> Any:
        response.read()
        return list(response.iter_bytes()), response.parse()

    assert within(mode, downloading(mode, url), twice if mode.is_async else twice_sync) == ([b"abc"], b"abc")


def test_bytes_have_a_class_of_their_own(mode: Mode, raw_server: Any, tmp_path: Path) -> None:
    url = raw_server(reply(b"abc", b"def", headers=BINARY))
    seen = []

    def save(response: Any) -> Any:
        seen.append(response)
        return response.stream_to_file(tmp_path / "saved", chunk_size=2)

    within(mode, downloading(mode, url), save)
    assert (tmp_path / "saved").read_bytes() == b"abcdef"
    assert type(seen[0]) is (AsyncStreamedBinaryAPIResponse if mode.is_async else StreamedBinaryAPIResponse)


def test_a_stream_of_events(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b'data: {"id":"c","choices":[]}\n\n', b"data: [DONE]\n\n"))

    async def collect(response: Any) -> list[str]:
        return [chunk.id async for chunk in await response.parse()]

    use = collect if mode.is_async else lambda response: [chunk.id for chunk in response.parse()]
    assert within(mode, asking(mode, url, stream=True), use) == ["c"]


def test_it_can_be_used_without_with(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b"abc", headers=BINARY))
    manager = downloading(mode, url)

    async def direct() -> list[bytes]:
        response = await manager
        assert await manager is response
        return [piece async for piece in response.iter_bytes()]

    if mode.is_async:
        assert mode.run(direct) == [b"abc"]
        return
    assert manager.status_code == 200
    assert list(manager.iter_bytes()) == [b"abc"]
    assert manager.is_closed
    manager.close()
    manager.close()


def test_an_async_one_says_that_it_must_be_awaited() -> None:
    mode = Mode(True)
    manager = downloading(mode, "http://127.0.0.1:9")
    with pytest.raises(AttributeError, match=r"await.*'iter_bytes'"):
        manager.iter_bytes  # noqa: B018
    manager._api_request.close()
    mode.finish()


def test_an_error_status_is_read_and_raised(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b'{"error":{"message":"too', b' much"}}', status=429, headers=JSON))
    with pytest.raises(openai.RateLimitError, match="too much") as caught:
        within(mode, asking(mode, url), lambda response: None)
    assert caught.value.request_id == "req_1"


@pytest.mark.parametrize("method", ["read", "parse", "text", "json"])
def test_a_body_that_breaks_off_is_an_error(mode: Mode, raw_server: Any, method: str) -> None:
    url = raw_server(reply(BODY[:9], headers=JSON, complete=False))
    with pytest.raises(openai.APIConnectionError, match=r"chat.completions.create, .*, request id req_1") as caught:
        within(mode, asking(mode, url), lambda response: getattr(response, method)())
    assert (caught.value.endpoint, caught.value.request_id) == ("chat.completions.create", "req_1")


@pytest.mark.parametrize("method", ["iter_bytes", "iter_text", "iter_lines"])
def test_pieces_that_break_off_are_an_error(mode: Mode, raw_server: Any, method: str) -> None:
    url = raw_server(reply(b"abc\n", headers={**BINARY, "x-request-id": "req_1"}, complete=False))
    with pytest.raises(openai.APIConnectionError) as caught:
        within(mode, downloading(mode, url), pieces(mode, method))
    assert (caught.value.endpoint, caught.value.request_id) == ("files.content", "req_1")


def test_a_download_that_breaks_off_is_an_error(mode: Mode, raw_server: Any, tmp_path: Path) -> None:
    url = raw_server(reply(b"abc\n", headers={**BINARY, "x-request-id": "req_1"}, complete=False))
    with pytest.raises(openai.APIConnectionError, match=r"files.content, .*, request id req_1"):
        within(mode, downloading(mode, url), lambda response: response.stream_to_file(tmp_path / "f"))
    assert not (tmp_path / "f").exists()


@pytest.mark.parametrize("method", ["read", "iter_bytes"])
def test_a_body_that_comes_too_late_is_an_error(mode: Mode, raw_server: Any, method: str) -> None:
    url = raw_server(reply(b"abc\n", headers={"x-request-id": "req_1"}, end="hang", complete=False))
    manager = mode.client(base_url=url, timeout=0.3).files.with_streaming_response.content("f")
    use = pieces(mode, method) if method == "iter_bytes" else lambda response: response.read()
    with pytest.raises(openai.APITimeoutError) as caught:
        within(mode, manager, use)
    assert (caught.value.endpoint, caught.value.request_id) == ("files.content", "req_1")


def test_leaving_early_closes_the_connection(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b"x" * 100_000, headers=BINARY, end="hang", complete=False))
    seen = []
    within(mode, downloading(mode, url), seen.append)
    assert seen[0].http_response.is_closed


def test_an_exception_inside_closes_it_and_goes_on(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(b"x" * 100_000, headers=BINARY, end="hang", complete=False))
    seen = []

    def fail(response: Any) -> None:
        seen.append(response)
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        within(mode, downloading(mode, url), fail)
    assert seen[0].is_closed


def test_a_class_of_your_own(mode: Mode, raw_server: Any) -> None:
    from openai import _response

    class Own(APIResponse[Any]):
        pass

    class AsyncOwn(AsyncAPIResponse[Any]):
        pass

    url = raw_server(reply(BODY, headers=JSON))
    create = mode.client(base_url=url).chat.completions.create
    if mode.is_async:
        manager: Any = _response.async_to_custom_streamed_response_wrapper(create, AsyncOwn)(model="m", messages=[])
    else:
        manager = _response.to_custom_streamed_response_wrapper(create, Own)(model="m", messages=[])
    seen: list[Any] = []
    within(mode, manager, seen.append)
    assert type(seen[0]) is (AsyncOwn if mode.is_async else Own)


def test_a_request_by_hand_may_ask_for_the_class(mode: Mode, raw_server: Any) -> None:
    url = raw_server(reply(BODY, headers=JSON))
    cls: Any = AsyncAPIResponse if mode.is_async else APIResponse
    response = mode.run(mode.client(base_url=url).post, "/chat/completions", body={}, cast_to=cls[httpx.Response])
    assert type(response) is cls
    assert isinstance(mode.run(response.parse), httpx.Response)
