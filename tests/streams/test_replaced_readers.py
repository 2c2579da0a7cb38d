"""What programs put between the bytes of a stream and its items is what runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Optional

import pytest

from openai import APIConnectionError, APIError, AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai._streaming import ServerSentEvent, SSEDecoder
from openai.testing import RawServer, reply

from .conftest import DONE, chunk, event, texts

SENT = (event(chunk("a")), event(chunk("b")), DONE)


class Upper:
    """A decoder of somebody else's, which has nothing in common with ours."""

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        for each in SSEDecoder().iter_bytes(iterator):
            yield ServerSentEvent(data=each.data.replace('"a"', '"A"'))

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        async for each in SSEDecoder().aiter_bytes(iterator):
            yield ServerSentEvent(data=each.data.replace('"a"', '"A"'))


def test_decode(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    original = SSEDecoder.decode

    def decode(self: SSEDecoder, line: str) -> Optional[ServerSentEvent]:
        lines.append(line)
        return original(self, line.replace('"a"', '"A"'))

    monkeypatch.setattr(SSEDecoder, "decode", decode)
    with RawServer(reply(*SENT)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["A", "b"]
    assert stream.completed
    assert lines[1] == "" and lines[4] == "data: [DONE]"


@pytest.mark.parametrize("name", ["iter_bytes", "_iter_events", "__stream__"])
def test_methods(mode: Any, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    calls: list[str] = []
    cls: Any = SSEDecoder if name == "iter_bytes" else AsyncStream if mode.is_async else Stream
    name = "aiter_bytes" if name == "iter_bytes" and mode.is_async else name
    original = getattr(cls, name)

    def replaced(self: Any, *args: Any) -> Any:
        calls.append(name)
        return original(self, *args)

    monkeypatch.setattr(cls, name, replaced)
    with RawServer(reply(*SENT)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a", "b"]
    assert calls == [name] and stream.completed and stream.response.is_closed


def test_methods_reach_a_loop_over_what_nobody_holds(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original = SSEDecoder.decode
    monkeypatch.setattr(SSEDecoder, "decode", lambda self, line: original(self, line.replace('"a"', '"A"')))
    with RawServer(reply(*SENT)) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == ["A", "b"]


@pytest.mark.parametrize("stacked", [False, True])
def test_decoder_of_a_client(mode: Any, stacked: bool) -> None:
    class Decoding:
        def _make_sse_decoder(self) -> Any:
            if stacked:
                assert type(super()._make_sse_decoder()) is SSEDecoder  # type: ignore[misc]
            return Upper()

    kind = type("Client", (Decoding, AsyncOpenAI if mode.is_async else OpenAI), {})
    with RawServer(reply(*SENT)) as server:
        client = mode.keep(kind(base_url=server.base_url, api_key="k", max_retries=0))
        assert texts(mode.rest(mode.open(client))) == ["A", "b"]


def test_decoder_of_a_stream(mode: Any) -> None:
    with RawServer(reply(*SENT)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert type(stream._decoder) is SSEDecoder
        stream._decoder = Upper()
        assert texts(mode.rest(stream)) == ["A", "b"]
    assert stream.completed


def test_events_of_a_stream(mode: Any) -> None:
    def events() -> Iterator[ServerSentEvent]:
        yield ServerSentEvent(data=event(chunk("x"))[6:].decode())

    async def events_async() -> AsyncIterator[ServerSentEvent]:
        for each in events():
            yield each

    with RawServer(reply(*SENT)) as server:
        stream = mode.open(mode.client(server.base_url))
        stream._iter_events = events_async if mode.is_async else events
        assert texts(mode.rest(stream)) == ["x"]
    assert stream.response.is_closed


def test_errors_are_the_same(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original = SSEDecoder.decode
    monkeypatch.setattr(SSEDecoder, "decode", lambda self, line: original(self, f"{line}"))
    reported = event({"error": {"message": "overloaded", "code": "busy"}})
    answers = reply(event(chunk("a")), reported), reply(event(chunk("a")), complete=False)
    with RawServer(*answers) as server:
        client = mode.client(server.base_url)
        stream = mode.open(client)
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APIError, match="overloaded") as caught:
            mode.take(stream)
        assert caught.value.endpoint == "chat.completions.create" and stream.response.is_closed
        with pytest.raises(APIConnectionError) as lost:
            mode.rest(mode.open(client))
    assert lost.value.endpoint == "chat.completions.create"
