"""A client that is used in the way of the other colour, closed, or closed twice."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

import openai
from openai.testing import LocalServer

from .conftest import KEY, Mode

ASYNC_WITH = "AsyncOpenAI is asynchronous: use it with 'async with', not 'with'"
WITH = "OpenAI is synchronous: use it with 'with', not 'async with', or use AsyncOpenAI"


def test_an_asynchronous_client_in_a_with_statement() -> None:
    client: Any = openai.AsyncOpenAI(api_key=KEY)
    with pytest.raises(TypeError) as found, client:
        pass
    assert str(found.value) == ASYNC_WITH


def test_a_blocking_client_in_an_async_with_statement() -> None:
    mode = Mode(True)

    async def enter() -> None:
        client: Any = openai.OpenAI(api_key=KEY)
        async with client:
            pass

    with pytest.raises(TypeError) as found:
        mode.run(enter)
    assert str(found.value) == WITH
    mode.finish()


def test_a_subclass_is_called_by_its_name() -> None:
    class Mine(openai.AsyncOpenAI): ...

    client: Any = Mine(api_key=KEY)
    with pytest.raises(TypeError, match=r"^Mine is asynchronous"), client:
        pass


def test_clients_tell_truly_what_they_can_do() -> None:
    assert not hasattr(openai.AsyncOpenAI(api_key=KEY), "__enter__")
    assert hasattr(openai.AsyncOpenAI(api_key=KEY), "__aenter__")
    assert not hasattr(openai.OpenAI(api_key=KEY), "__aenter__")
    stack: Any = contextlib.ExitStack()
    with pytest.raises(TypeError), stack:
        stack.enter_context(openai.AsyncOpenAI(api_key=KEY))


def test_for_over_an_asynchronous_stream(server: LocalServer) -> None:
    mode = Mode(True)
    stream = mode.chat(mode.client(base_url=server.base_url), stream=True)
    with pytest.raises(TypeError, match="AsyncStream is asynchronous: iterate over it with 'async for', not 'for'"):
        for _ in stream:
            pass
    mode.run(stream.close)
    mode.finish()


def test_for_over_a_list_that_was_not_awaited() -> None:
    listed: Any = openai.AsyncOpenAI(api_key=KEY).files.list()
    with pytest.raises(TypeError, match=r"files.list\(\) is asynchronous: .* 'async for', not 'for'"):
        for _ in listed:
            pass
    with pytest.raises(AttributeError, match=r"'data': await the call for a page"):
        listed.data  # noqa: B018 # asking is what fails


def test_a_call_that_was_not_awaited_has_no_answer() -> None:
    client: Any = openai.AsyncOpenAI(api_key=KEY)
    forgotten = client.chat.completions.create(model="m", messages=[])
    with pytest.raises(AttributeError, match="'coroutine' object has no attribute 'choices'"):
        forgotten.choices  # noqa: B018 # asking is what fails
    forgotten.close()


def test_closing_twice(mode: Mode, server: LocalServer) -> None:
    used, unused = mode.client(base_url=server.base_url), mode.client()
    mode.run(used.models.list)
    for client in (used, unused):
        mode.run(client.close)
        mode.run(client.close)
        assert client.is_closed()


def test_closing_within_the_with_block(mode: Mode) -> None:
    client = mode.client()
    if mode.is_async:

        async def block() -> None:
            async with client:
                await client.close()

        mode.run(block)
    else:
        with client:
            client.close()
    assert client.is_closed()


@pytest.mark.parametrize("call", ["plain", "stream", "raw", "streaming", "list", "low level", "copy", "upload"])
def test_a_closed_client_says_so_in_every_style(mode: Mode, server: LocalServer, call: str) -> None:
    client = mode.client(base_url=server.base_url, max_retries=2)
    mode.run(client.models.list)
    mode.run(client.close)
    ask = {"model": "m", "messages": []}

    async def entered() -> None:
        async with client.models.with_streaming_response.list():
            pass

    def enter() -> None:
        with client.models.with_streaming_response.list():
            pass

    calls: dict[str, Any] = {
        "plain": lambda: client.chat.completions.create(**ask),
        "stream": lambda: client.chat.completions.create(**ask, stream=True),
        "raw": lambda: client.chat.completions.with_raw_response.create(**ask),
        "streaming": entered if mode.is_async else enter,
        "list": client.models.list,
        "low level": lambda: client.get("/models", cast_to=object),
        "copy": client.with_options(timeout=1).models.list,
        "upload": lambda: client.files.create(file=b"x", purpose="user_data"),
    }
    with pytest.raises(openai.APIConnectionError, match="client has been closed"):
        mode.run(calls[call])
    assert len(server.requests) == 1


def test_a_copy_closes_the_connections_that_it_shares(mode: Mode) -> None:
    client = mode.client()
    mode.run(client.with_options(timeout=1).close)
    assert client.is_closed()


def test_a_copy_with_an_http_client_of_its_own_is_closed_alone(mode: Mode, server: LocalServer) -> None:
    client = mode.client(base_url=server.base_url)
    copied = client.with_options(http_client=mode.default_http_client())
    mode.run(copied.close)
    assert not client.is_closed()
    assert mode.run(client.models.list).data
