"""When a stream gives its connection back: closed, left, read to its end, broken, and behind its end."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from openai import APIConnectionError, APIError, APITimeoutError, AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai.testing import RawServer, Reply, reply

from .conftest import DONE, HANGING, chunk, event, texts


def one_connection(mode: Any, server: RawServer, **settings: Any) -> Any:
    """Return a client whose pool holds one connection, and which does not wait long for it."""
    kind: Any = httpx.AsyncClient if mode.is_async else httpx.Client
    http = kind(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.5))
    return mode.client(server.base_url, http_client=http, timeout=http.timeout, **settings)


def test_close_frees_the_connection(mode: Any) -> None:
    with RawServer(HANGING) as server:
        client = one_connection(mode, server)
        first = mode.open(client)
        assert texts([mode.take(first)]) == ["a"]
        with pytest.raises(APITimeoutError):
            mode.open(client)
        mode.close(first)
        second = mode.open(client)
        assert texts([mode.take(second)]) == ["a"]
        mode.close(second)


def test_close_before_the_first_item(mode: Any) -> None:
    with RawServer(HANGING) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            mode.close(mode.open(client))


def test_closing_twice(mode: Any) -> None:
    with RawServer(HANGING) as server:
        stream = mode.open(mode.client(server.base_url))
        mode.close(stream)
        mode.close(stream)
        assert stream.response.is_closed


def test_closing_after_the_end(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        mode.rest(stream)
        mode.close(stream)
        assert mode.rest(stream) == []


@pytest.mark.parametrize("begun", [True, False])
def test_nothing_comes_after_closing(mode: Any, begun: bool) -> None:
    with RawServer(HANGING) as server:
        stream = mode.open(mode.client(server.base_url))
        if begun:
            mode.take(stream)
        mode.close(stream)
        assert mode.rest(stream) == []
        assert not stream.completed


def test_reading_to_the_end_frees_the_connection(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), DONE)) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            assert texts(mode.rest(mode.open(client))) == ["a"]


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("own", [True, False])
def test_dropping_a_stream_frees_the_connection(mode: Any, own: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if own:
        kind = AsyncStream if mode.is_async else Stream
        monkeypatch.setattr(kind, "_iter_events", lambda self: self._decoder.iter_bytes(self.response.iter_bytes()))
    with RawServer(HANGING) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            stream = mode.open(client)
            response = stream.response
            del stream
            if own:
                gc.collect()
            mode.outcome(asyncio.sleep(0.1) if mode.is_async else None)
            assert response.is_closed


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("kind", ["chat", "responses"])
def test_dropping_a_helper_frees_the_connection(mode: Any, kind: str) -> None:
    with RawServer(HANGING) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            manager = LEFT[kind](client)
            stream = mode.outcome(manager.__aenter__()) if mode.is_async else manager.__enter__()
            response = stream.response
            del stream, manager
            mode.outcome(asyncio.sleep(0.1) if mode.is_async else None)
            assert response.is_closed


def test_dropping_a_stream_whose_loop_is_gone_is_silent(
    capfd: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    async def open_stream(server: RawServer) -> Any:
        client = AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0)
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        await client.close()
        return stream

    with RawServer(HANGING) as server:
        stream = asyncio.run(open_stream(server))
        del stream
        gc.collect()
    assert capfd.readouterr().err == ""
    assert not [each for each in recwarn if "never awaited" in str(each.message)]


def test_a_stream_that_is_dropped_in_a_loop_reads_on(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), event(chunk("b")), DONE)) as server:
        client = mode.client(server.base_url)
        assert texts(mode.rest(mode.open(client)._iterator)) == ["a", "b"]
        assert texts(mode.rest(mode.open(client).__stream__())) == ["a", "b"]


@pytest.mark.parametrize("status", [200, 400, 500])
def test_a_body_that_cannot_be_decompressed_frees_the_connection(mode: Any, status: int) -> None:
    headers = {"content-encoding": "gzip", "x-request-id": "req-1"}
    broken = reply(b"not gzip", end="hang", complete=False, status=status, headers=headers)
    with RawServer(broken) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            with pytest.raises(APIConnectionError, match="DecodingError") as caught:
                mode.rest(mode.open(client))
            assert caught.value.request_id == "req-1" and caught.value.endpoint == "chat.completions.create"


LEFT = {
    "stream": lambda client: client.chat.completions.create(model="m", messages=[], stream=True),
    "chat": lambda client: client.chat.completions.stream(model="m", messages=[]),
    "responses": lambda client: client.responses.stream(model="m", input="a"),
    "run": lambda client: client.beta.threads.runs.stream("t", assistant_id="a"),
}
BEGUN = {
    "stream": HANGING,
    "chat": HANGING,
    "responses": reply(event({"type": "response.created", "response": {}}), end="hang", complete=False),
    "run": reply(b'event: thread.run.created\ndata: {"id": "r"}\n\n', end="hang", complete=False),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("kind", LEFT)
def test_leaving_a_loop_frees_the_connection(mode: Any, kind: str) -> None:
    def opened(client: Any) -> Any:
        found = LEFT[kind](client)
        return mode.outcome(found) if kind == "stream" else found

    with RawServer(BEGUN[kind]) as server:
        client = one_connection(mode, server)
        for _ in range(3):
            assert mode.first_of_loop(opened(client)) is not None


@pytest.mark.usefixtures("no_collector")
def test_cancelling_the_body_of_a_loop_frees_the_connection() -> None:
    async def run(server: RawServer) -> None:
        http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.5))
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", http_client=http, max_retries=0) as client:

            async def read() -> None:
                async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
                    current = asyncio.current_task()
                    assert current is not None
                    current.cancel()
                    await asyncio.Event().wait()

            for _ in range(3):
                with pytest.raises(asyncio.CancelledError):
                    await asyncio.create_task(read())

    with RawServer(HANGING) as server:
        asyncio.run(run(server))


# Behind the end marker


@pytest.mark.parametrize("end", ["close", "reset", "hang"])
def test_what_goes_wrong_behind_the_end_marker_is_no_error(mode: Any, end: str) -> None:
    with RawServer(reply(event(chunk("a")) + DONE, end=end, complete=False)) as server:
        stream = mode.open(mode.client(server.base_url, timeout=60))
        began = time.monotonic()
        assert texts(mode.rest(stream)) == ["a"]
        assert time.monotonic() - began < 30
    assert stream.completed
    assert stream.response.is_closed


class KeepAlive(BaseHTTPRequestHandler):
    """Answers any number of requests on one connection, with one event and the end marker."""

    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1  # type: ignore[attr-defined]

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        time.sleep(self.server.delay)  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in (event(chunk("a")), DONE)))
        self.server.done.wait(10)  # type: ignore[attr-defined]
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def keep_alive() -> Iterator[Any]:
    """Serve on connections that stay open; ``done`` lets bodies end."""
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), KeepAlive)
    server.handle_error = lambda *_: None
    server.connections, server.delay, server.done = 0, 0, threading.Event()
    server.base_url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.done.set()
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_connection_serves_again_after_the_end_marker(mode: Any, keep_alive: Any) -> None:
    keep_alive.done.set()
    client = mode.client(keep_alive.base_url)
    for _ in range(3):
        assert texts(mode.rest(mode.open(client))) == ["a"]
        # Of what bounded the last read, nothing is left to the next answer.
        keep_alive.delay = 0.2
    assert keep_alive.connections == 1


def test_a_body_that_does_not_end_costs_its_connection(mode: Any, keep_alive: Any) -> None:
    client = mode.client(keep_alive.base_url, timeout=60)
    for _ in range(2):
        assert texts(mode.rest(mode.open(client))) == ["a"]
    assert keep_alive.connections == 2


@pytest.mark.parametrize(
    "faulty",
    [
        reply(event(chunk("a")), b"data: {garbage\n\n", end="hang", complete=False),
        reply(event(chunk("a")), event({"error": {"message": "no"}}), end="hang", complete=False),
        reply(event(chunk("a")), complete=False),
    ],
)
def test_error_frees_the_connection(mode: Any, faulty: Reply) -> None:
    with RawServer(faulty) as server:
        client = one_connection(mode, server)
        for _ in range(2):
            stream = mode.open(client)
            with pytest.raises(APIError):
                mode.rest(stream)
            assert stream.response.is_closed


def test_context_manager() -> None:
    with RawServer(HANGING) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        with client.chat.completions.create(model="m", messages=[], stream=True) as stream:
            assert texts([next(stream)]) == ["a"]
        assert stream.response.is_closed


def test_context_manager_passes_errors_on() -> None:
    with RawServer(HANGING) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        with pytest.raises(KeyError), stream:
            raise KeyError
        assert stream.response.is_closed


def test_asynchronous_context_manager() -> None:
    async def run(server: RawServer) -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k") as client:
            async with await client.chat.completions.create(model="m", messages=[], stream=True) as stream:
                assert texts([await stream.__anext__()]) == ["a"]
            assert stream.response.is_closed

    with RawServer(HANGING) as server:
        asyncio.run(run(server))


def test_cancelling_closes() -> None:
    async def run(server: RawServer) -> None:
        http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.5))
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", http_client=http, max_retries=0) as client:
            stream = await client.chat.completions.create(model="m", messages=[], stream=True)
            begun = asyncio.Event()

            async def read() -> None:
                async for _ in stream:
                    begun.set()

            task = asyncio.create_task(read())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert stream.response.is_closed
            # The pool's one connection is free again.
            again = await client.chat.completions.create(model="m", messages=[], stream=True)
            await again.close()

    with RawServer(HANGING) as server:
        asyncio.run(run(server))
