"""More requests at the same time than one connection pool is made for."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Generator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Callable

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import begin

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
EVENT = b'data: {"id": "c", "object": "chat.completion.chunk", "choices": [], "created": 1, "model": "m"}\n\n'
#: Seconds; nothing waits for so long, however busy the machine is.
TIMEOUT = httpx.Timeout(200)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


class Streams:
    """A server that begins a stream for each request, and ends those that are open when the test says so."""

    def __init__(self) -> None:
        self.connections = 0
        self.open: list[asyncio.StreamWriter] = []
        self._changed = asyncio.Condition()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:] if line)
                await reader.readexactly(int(fields[b"content-length"]))
                writer.write(HEAD + chunk(EVENT))
                async with self._changed:
                    self.open.append(writer)
                    self._changed.notify_all()
        except (asyncio.IncompleteReadError, ConnectionError):
            async with self._changed:
                self.open = [each for each in self.open if each is not writer]
                self._changed.notify_all()
        finally:
            writer.close()

    async def until_open(self, number: int) -> None:
        """Wait until so many streams are open."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self.open) == number)

    def end(self, number: int) -> None:
        """End the oldest streams."""
        ended, self.open = self.open[:number], self.open[number:]
        for writer in ended:
            writer.write(chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n")


Case = Callable[[Streams, Callable[..., openai.AsyncOpenAI]], Awaitable[None]]


@asynccontextmanager
async def _running() -> AsyncIterator[tuple[Streams, str]]:
    streams = Streams()
    server = await asyncio.start_server(streams._serve, "127.0.0.1", 0, backlog=500)
    try:
        yield streams, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    finally:
        server.close()


def run(case: Case) -> None:
    """Run a test that is given the server, and a function that makes clients of it with options for httpx."""

    async def whole() -> None:
        async with _running() as (streams, url):
            made: list[openai.AsyncOpenAI] = []

            def client(limits: httpx.Limits = openai.DEFAULT_CONNECTION_LIMITS, **options: Any) -> openai.AsyncOpenAI:
                # On a machine that is busy with other things, connections would be idle for longer than they are kept.
                kept = httpx.Limits(
                    max_connections=limits.max_connections,
                    max_keepalive_connections=limits.max_keepalive_connections,
                    keepalive_expiry=None,
                )
                http = openai.DefaultAsyncHttpxClient(**{"timeout": TIMEOUT, "limits": kept, **options})
                made.append(openai.AsyncOpenAI(api_key="k", base_url=url, max_retries=0, http_client=http))
                return made[-1]

            await asyncio.wait_for(case(streams, client), 300)
            for each in made:
                await each.close()

    asyncio.run(whole())


async def read(client: openai.AsyncOpenAI) -> int:
    return len([event async for event in await begin(client)])


def connections(client: openai.AsyncOpenAI) -> int:
    transport: Any = client._client._transport
    return len(transport._pool.connections)


def test_all_run_at_the_same_time() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make()
        reading = asyncio.gather(*(read(client) for _ in range(150)))
        await streams.until_open(150)
        assert connections(client) == 150
        streams.end(150)
        assert await reading == [1] * 150
        # As many stay as the limits say, and serve again.
        assert connections(client) <= 100
        again = asyncio.gather(*(read(client) for _ in range(50)))
        await streams.until_open(50)
        streams.end(50)
        assert await again == [1] * 50
        assert streams.connections == 150

    run(case)


def test_one_after_the_other_shares_a_connection() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make()
        for _ in range(3):
            reading = asyncio.create_task(read(client))
            await streams.until_open(1)
            streams.end(1)
            assert await reading == 1
        assert streams.connections == connections(client) == 1

    run(case)


def test_the_limit_of_connections_is_that_of_all_pools() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(limits=httpx.Limits(max_connections=70))
        reading = [asyncio.create_task(read(client)) for _ in range(75)]
        await streams.until_open(70)
        assert streams.connections == 70 and connections(client) == 70
        streams.end(3)
        await asyncio.wait(reading, return_when=asyncio.FIRST_COMPLETED)
        await streams.until_open(70)
        streams.end(70)
        await streams.until_open(2)
        streams.end(2)
        assert await asyncio.gather(*reading) == [1] * 75

    run(case)


@pytest.mark.parametrize("leave", ["close", "cancel", "drop"])
def test_a_stream_that_is_left_makes_room(leave: str) -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(limits=httpx.Limits(max_connections=70))
        reading = [asyncio.create_task(read(client)) for _ in range(69)]
        await streams.until_open(69)
        if leave == "cancel":
            last = asyncio.create_task(read(client))
            await streams.until_open(70)
            waits = asyncio.create_task(read(client))
            last.cancel()
            with pytest.raises(asyncio.CancelledError):
                await last
        else:
            stream = await begin(client)
            await stream.__anext__()
            waits = asyncio.create_task(read(client))
            if leave == "close":
                await stream.close()
            del stream
            gc.collect()
        while streams.connections < 71:  # noqa: ASYNC110 # there is no event for it
            await asyncio.sleep(0)
        await streams.until_open(70)
        streams.end(70)
        assert await asyncio.gather(waits, *reading) == [1] * 70

    run(case)


def test_whoever_waits_too_long_is_told() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(limits=httpx.Limits(max_connections=65))
        reading = asyncio.gather(*(read(client) for _ in range(65)))
        await streams.until_open(65)
        impatient = client.with_options(timeout=httpx.Timeout(200, pool=0.01))
        with pytest.raises(openai.APITimeoutError) as found:
            await begin(impatient)
        assert isinstance(found.value.__cause__, httpx.PoolTimeout)
        # Its place in the queue is gone with it.
        waits = asyncio.create_task(read(client))
        streams.end(65)
        await streams.until_open(1)
        streams.end(1)
        assert (await reading, await waits) == ([1] * 65, 1)

    run(case)


def test_whoever_stops_waiting_leaves_the_queue() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(limits=httpx.Limits(max_connections=65))
        reading = asyncio.gather(*(read(client) for _ in range(65)))
        await streams.until_open(65)
        first, second = (asyncio.create_task(read(client)) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
        streams.end(1)
        await streams.until_open(65)
        streams.end(65)
        assert (await reading, await second) == ([1] * 65, 1)
        assert first.cancelled()

    run(case)


def test_connections_that_fail_make_room() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(limits=httpx.Limits(max_connections=65))
        nowhere = client.with_options(base_url="http://127.0.0.1:1/v1")
        for _ in range(2):
            failed = await asyncio.gather(*(begin(nowhere) for _ in range(65)), return_exceptions=True)
            assert {type(each) for each in failed} == {openai.APIConnectionError}
        reading = asyncio.gather(*(read(client) for _ in range(65)))
        await streams.until_open(65)
        streams.end(65)
        assert await reading == [1] * 65

    run(case)


class OtherPool:
    """A pool whose insides nobody knows."""

    def __init__(self, pool: Any) -> None:
        self._of_httpcore = pool

    def __getattr__(self, name: str) -> Any:
        if name in ("_requests", "_connections"):
            raise AttributeError(name)
        return getattr(self._of_httpcore, name)


def test_what_went_wrong_is_told_whatever_the_pool_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Other(httpx.AsyncHTTPTransport):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._pool: Any = OtherPool(self._pool)

    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        monkeypatch.setattr(httpx, "AsyncHTTPTransport", Other)
        with pytest.raises(openai.APIConnectionError) as caught:
            await begin(make().with_options(base_url="http://127.0.0.1:1/v1"))
        assert isinstance(caught.value.__cause__, httpx.ConnectError)

    run(case)


def test_closing_the_client_closes_all_connections() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make()
        opened = await asyncio.gather(*(begin(client) for _ in range(130)))
        await streams.until_open(130)
        await client.close()
        await streams.until_open(0)
        for each in opened:
            await each.close()

    run(case)


def test_a_proxy_has_its_pools_too() -> None:
    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        # The server of the streams is the proxy: it is asked for another host.
        url = make().base_url
        client = make(proxy=f"http://{url.host}:{url.port}").with_options(base_url="http://api.test/v1")
        reading = asyncio.gather(*(read(client) for _ in range(130)))
        await streams.until_open(130)
        streams.end(130)
        assert await reading == [1] * 130

    run(case)


def test_certificates_are_read_once_for_all_pools(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    make_context = httpx.create_ssl_context

    def counted(**options: Any) -> Any:
        asked.append(options)
        return make_context(**options)

    monkeypatch.setattr(httpx, "create_ssl_context", counted)

    async def case(streams: Streams, make: Callable[..., openai.AsyncOpenAI]) -> None:
        client = make(verify=False)
        reading = asyncio.gather(*(read(client) for _ in range(130)))
        await streams.until_open(130)
        streams.end(130)
        assert await reading == [1] * 130
        assert [each["verify"] for each in asked] == [False]

    run(case)


class Cancelled:
    """Awaits something, and has the task cancelled while it stands still for the so-many-th time.

    Args:
        awaited: what it awaits.
        at: the so-many-th time, from 1.
        late: cancel at the very moment in which it could go on.
    """

    def __init__(self, awaited: Awaitable[Any], at: int, late: bool) -> None:
        self._awaited = awaited
        self._at = at
        self._late = late
        self.steps = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        task = asyncio.current_task()
        assert task is not None
        inner = self._awaited.__await__()
        resume: Callable[[], Any] = partial(inner.send, None)
        while True:
            try:
                waits = resume()
            except StopIteration as end:
                return end.value
            self.steps += 1
            if self.steps == self._at and self._late and waits is not None:
                waits.add_done_callback(lambda _: task.cancel())
            elif self.steps == self._at:
                asyncio.get_running_loop().call_soon(task.cancel)
            try:
                yield waits
                resume = partial(inner.send, None)
            except BaseException as error:
                resume = partial(inner.throw, error)


@pytest.mark.parametrize("kind", ["call", "stream"])
@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("late", [False, True])
def test_a_call_that_is_cancelled_at_any_step_makes_room(
    kind: str, connected: bool, late: bool, server: LocalServer
) -> None:
    asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "timeout": httpx.Timeout(5, pool=1)}

    async def ask(client: openai.AsyncOpenAI) -> None:
        if kind == "call":
            await client.chat.completions.create(**asked)
        else:
            async with await client.chat.completions.create(**asked, stream=True) as stream:
                async for _ in stream:
                    pass

    async def case() -> None:
        at, over = 0, False
        while not over:
            at += 1
            http_client = openai.DefaultAsyncHttpxClient(limits=httpx.Limits(max_connections=1), trust_env=False)
            settings: Any = {"api_key": "sk-test", "max_retries": 0, "base_url": server.base_url}
            async with openai.AsyncOpenAI(http_client=http_client, **settings) as client:
                if connected:
                    await ask(client)
                cancelled = Cancelled(ask(client), at, late)
                task = asyncio.create_task(_awaited(cancelled))
                await asyncio.wait([task])
                over = cancelled.steps < at
                assert over or task.cancelled()
                await ask(client)
        assert at > 4

    asyncio.run(case())


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value
