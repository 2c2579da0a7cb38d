"""The connections of the default asynchronous client, between two ends of real sockets."""

from __future__ import annotations

import asyncio
import functools
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest

import openai

from .conftest import begin

MODELS = b'{"object": "list", "data": []}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(MODELS), MODELS)
EVENT = b'data: {"id": "c", "object": "chat.completion.chunk", "choices": [], "created": 1, "model": "m"}\n\n'
EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"

#: More than the buffers of two ends of a connection hold.
LARGE = 40_000_000

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def head(reader: asyncio.StreamReader) -> bytes:
    return await reader.readuntil(b"\r\n\r\n")


async def body(reader: asyncio.StreamReader) -> bytes:
    """Read one request, and return its body."""
    _, found, rest = (await head(reader)).lower().partition(b"content-length: ")
    return await reader.readexactly(int(rest.partition(b"\r")[0])) if found else b""


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request on a connection."""
    while True:
        await body(reader)
        writer.write(ANSWER)


@asynccontextmanager
async def serving(serve: Serve, **options: Any) -> AsyncIterator[int]:
    """Serve each connection; the value is the port. What goes wrong in the server is an error of the test."""
    problems: list[BaseException] = []
    serving: set[asyncio.Task[None]] = set()

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: Any = asyncio.current_task()
        serving.add(task)
        try:
            await serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        except BaseException as problem:
            problems.append(problem)
        finally:
            writer.close()
            with suppress(OSError, ssl.SSLError):
                await writer.wait_closed()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, **options)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        # Whoever still serves learns that the client has gone.
        if serving:
            await asyncio.wait(serving)
    assert problems == []


def client_of(port: int, host: str = "127.0.0.1", **settings: Any) -> openai.AsyncOpenAI:
    return openai.AsyncOpenAI(api_key="k", base_url=f"http://{host}:{port}/v1", **{"max_retries": 0, **settings})


def looped(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Make a test of a coroutine function; one that hangs fails."""

    @functools.wraps(test)
    def whole(*args: Any, **kwargs: Any) -> None:
        async def within() -> None:
            await asyncio.wait_for(test(*args, **kwargs), 30)

        asyncio.run(within())

    return whole


class Clocked(asyncio.SelectorEventLoop):
    """A loop on which time passes when the test says so, too: nobody has to wait for a time-out, or to be in time."""

    def __init__(self) -> None:
        self._passed = 0.0
        super().__init__()

    def time(self) -> float:
        return super().time() + self._passed

    async def wait(self, seconds: float) -> None:
        # Whoever is to wait begins to, time passes, and whatever is due by then happens.
        for passing in (0, 0, seconds, 0, 0):
            self._passed += passing
            await asyncio.sleep(0)

    @classmethod
    def run(cls, test: Callable[[Clocked], Awaitable[None]]) -> None:
        """Run a test of less than a minute."""
        loop = cls()
        try:
            loop.run_until_complete(asyncio.wait_for(test(loop), 60))
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()


@looped
async def test_httpx_lets_the_default_client_have_its_own_connections() -> None:
    async with serving(answer) as port, client_of(port) as client:
        raw = await client.models.with_raw_response.list()
        stream = raw.http_response.extensions["network_stream"]
        assert type(stream).__module__ == "openai._http.sockets"
        assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
        assert stream.get_extra_info("client_addr") == stream.get_extra_info("socket").getsockname()
        assert stream.get_extra_info("ssl_object") is None


# Connecting


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@looped
async def test_a_host(host: str) -> None:
    async with serving(answer) as port, client_of(port, host) as client:
        assert (await client.models.list()).data == []


@looped
async def test_the_first_address_that_answers_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer) as port, client_of(port, "several.test") as client:

        async def addresses(host: Any, port: int, **_: Any) -> Any:
            assert host == b"several.test"
            # Nobody listens at the first one.
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in ("127.0.0.2", "127.0.0.1")]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", addresses)
        assert (await client.models.list()).data == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "no-such-host.invalid", "a..b"])
@looped
async def test_nobody_is_there(host: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        async with client_of(taken.getsockname()[1], host) as client:
            with pytest.raises(openai.APIConnectionError) as found:
                await client.models.list()
            assert isinstance(found.value.__cause__, httpx.ConnectError)
            assert str(found.value.__cause__)


@looped
async def test_a_host_that_does_not_answer_is_waited_for_no_longer_than_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with client_of(1, "slow.test", timeout=httpx.Timeout(20, connect=0.01)) as client:

        async def never(*_: Any, **__: Any) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", never)
        with pytest.raises(openai.APITimeoutError) as found:
            await client.models.list()
        assert isinstance(found.value.__cause__, httpx.ConnectTimeout)


# Reading


@looped
async def test_whoever_says_nothing_is_waited_for_no_longer_than_asked() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(silent) as port, client_of(port, timeout=0.05) as client:
        with pytest.raises(openai.APITimeoutError) as found:
            await client.models.list()
        assert isinstance(found.value.__cause__, httpx.ReadTimeout)


def test_each_piece_has_the_whole_time() -> None:
    async def case(loop: Clocked) -> None:
        # The test sends the pieces itself.
        sends: list[Any] = []

        async def begun(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await body(reader)
            sends.append(writer.write)
            writer.write(EVENTS)
            await reader.read()

        async with serving(begun) as port, client_of(port, timeout=10) as client:
            stream = await begin(client)
            # Together they take longer than a single one may; what would come after them never does.
            for _ in range(4):
                taking = asyncio.create_task(stream.__anext__())
                await loop.wait(6)
                sends[0](EVENT)
                await taking
            taking = asyncio.create_task(stream.__anext__())
            await loop.wait(11)
            with pytest.raises(openai.APITimeoutError):
                await taking

    Clocked.run(case)


@looped
async def test_a_shorter_time_out_than_that_of_the_request_before() -> None:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(ANSWER)
        await reader.read()

    async with serving(once) as port, client_of(port, timeout=20) as client:
        await client.models.list()
        with pytest.raises(openai.APITimeoutError):
            await client.models.list(timeout=0.05)


def test_no_time_out() -> None:
    async def case(loop: Clocked) -> None:
        came = asyncio.Event()
        # The test sends the second answer itself.
        sends: list[Any] = []

        async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await body(reader)
            writer.write(ANSWER)
            await body(reader)
            sends.append(writer.write)
            came.set()
            await reader.read()

        async with serving(once) as port, client_of(port, timeout=20) as client:
            await client.models.list()
            asking = asyncio.ensure_future(client.models.list(timeout=None))
            await came.wait()
            await loop.wait(30)
            sends[0](ANSWER)
            assert (await asking).data == []

    Clocked.run(case)


@looped
async def test_a_reader_that_is_slow_gets_everything() -> None:
    events = 3000

    async def quickly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(EVENTS + events * EVENT)

    async with serving(quickly) as port, client_of(port) as client:
        came = 0
        async for _ in await begin(client):
            came += 1
            if came % 100 == 0:
                # Long enough for more to arrive while nobody reads.
                for _ in range(5):
                    await asyncio.sleep(0)
        assert came == events


@looped
async def test_a_fast_server_does_not_keep_the_loop_to_itself() -> None:
    async def without_end(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(EVENTS)
        while True:
            writer.write(100 * EVENT)
            await writer.drain()

    async with serving(without_end) as port, client_of(port) as client:
        stream = await begin(client)
        other = asyncio.create_task(asyncio.sleep(0))
        while not other.done():
            await stream.__anext__()
        await stream.close()


@pytest.mark.parametrize("end", ["close", "reset"])
@looped
async def test_a_connection_that_breaks(end: str) -> None:
    told = asyncio.Event()

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(EVENTS.replace(b"\r\n\r\n", b"\r\ncontent-length: 9999\r\n\r\n") + EVENT + EVENT[:9])
        await writer.drain()
        await told.wait()
        if end == "reset":
            linger = b"\1\0\0\0\0\0\0\0"  # on, for no time
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    async with serving(cut) as port, client_of(port) as client:
        stream = await begin(client)
        await stream.__anext__()
        told.set()
        with pytest.raises(openai.APIConnectionError) as found:
            await stream.__anext__()
        assert found.value.partial == '{"i'


@looped
async def test_closing_wakes_whoever_reads() -> None:
    gone = asyncio.Event()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(EVENTS + EVENT)
        assert await reader.read() == b""
        gone.set()

    async with serving(one) as port, client_of(port) as client:
        stream = await begin(client)
        await stream.__anext__()

        async def rest() -> list[Any]:
            return [event async for event in stream]

        reading = asyncio.create_task(rest())
        await asyncio.sleep(0)
        await stream.close()
        assert await reading == []
        await gone.wait()


@looped
async def test_whoever_is_cancelled_leaves_no_connection() -> None:
    came, gone = asyncio.Event(), asyncio.Event()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        came.set()
        assert await reader.read() == b""
        gone.set()

    async with serving(one) as port, client_of(port) as client:
        asking = asyncio.create_task(client.get("/models", cast_to=object))
        await came.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await gone.wait()


@looped
async def test_an_idle_connection_that_the_server_has_closed_is_not_used_again() -> None:
    connections, closed = 0, asyncio.Event()

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await body(reader)
        writer.write(ANSWER)
        await writer.drain()
        writer.close()
        closed.set()

    async with serving(once) as port, client_of(port) as client:
        for _ in range(3):
            closed.clear()
            await client.models.list()
            await closed.wait()
        assert connections == 3


# Writing


@looped
async def test_a_body_larger_than_all_buffers_arrives_whole() -> None:
    received: list[int] = []

    async def late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.append(len(json.loads(await body(reader))["input"]))
        writer.write(ANSWER)

    async with serving(late, limit=1000) as port, client_of(port) as client:
        await client.post("/x", body={"input": "x" * LARGE}, cast_to=object)
        assert received == [LARGE]


@looped
async def test_whoever_reads_nothing_is_written_to_no_longer_than_asked() -> None:
    done = asyncio.Event()

    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()

    async with serving(deaf, limit=1000) as port, client_of(port, timeout=0.1) as client:
        with pytest.raises(openai.APITimeoutError):
            await client.post("/x", body={"input": "x" * LARGE}, cast_to=object)
        done.set()


@looped
async def test_an_answer_before_the_end_of_the_request_is_read() -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head(reader)
        writer.write(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with serving(refuse) as port, client_of(port) as client:
        with pytest.raises(openai.APIStatusError) as found:
            await client.post("/x", body={"input": "x" * LARGE}, cast_to=object)
        assert found.value.status_code == 413


@looped
async def test_a_client_that_is_closed_at_any_step_of_a_call_leaves_no_connection() -> None:
    # The server waits for all of its connections to be closed.
    async with serving(answer) as port:
        for steps in range(20):
            client = client_of(port)
            call = asyncio.create_task(client.get("/models", cast_to=object))
            for _ in range(steps):
                await asyncio.sleep(0)
            await client.close()
            with suppress(openai.APIConnectionError):
                await call


# TLS


class Trusted:
    """Certificates of an authority of the tests, for both ends."""

    def __init__(self, folder: Path) -> None:
        authority = pytest.importorskip("trustme").CA()
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost", "127.0.0.1").configure_cert(self.server)
        authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        self.client = ssl.create_default_context(cafile=str(folder / "ca.pem"))

    def client_of(self, port: int, *, limit: float = 20, **options: Any) -> openai.AsyncOpenAI:
        http = openai.DefaultAsyncHttpxClient(verify=self.client, timeout=limit, **options)
        return openai.AsyncOpenAI(api_key="k", base_url=f"https://localhost:{port}/v1", max_retries=0, http_client=http)


@pytest.fixture
def trusted(tmp_path: Path) -> Trusted:
    return Trusted(tmp_path)


@looped
async def test_encrypted(trusted: Trusted) -> None:
    async with serving(answer, ssl=trusted.server) as port, trusted.client_of(port) as client:
        for _ in range(2):
            raw = await client.models.with_raw_response.list()
        stream = raw.http_response.extensions["network_stream"]
        assert type(stream).__module__ == "openai._http.tls"
        assert stream.get_extra_info("ssl_object").version().startswith("TLS")
        assert stream.get_extra_info("server_addr")[1] == port


@looped
async def test_an_encrypted_body_larger_than_all_buffers(trusted: Trusted) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came = await body(reader)
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        writer.write(head % len(came) + came)

    async with serving(echo, ssl=trusted.server) as port, trusted.client_of(port) as client:
        text = "x" * LARGE
        back: Any = await client.post("/x", body={"input": text}, cast_to=object)
        assert back == {"input": text}


@looped
async def test_an_encrypted_connection_that_breaks(trusted: Trusted) -> None:
    told = asyncio.Event()

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body(reader)
        writer.write(EVENTS.replace(b"\r\n\r\n", b"\r\ncontent-length: 9999\r\n\r\n") + EVENT + EVENT[:9])
        await writer.drain()
        await told.wait()
        writer.transport.abort()

    async with serving(cut, ssl=trusted.server) as port, trusted.client_of(port) as client:
        stream = await begin(client)
        await stream.__anext__()
        told.set()
        with pytest.raises(openai.APIConnectionError) as found:
            await stream.__anext__()
        assert found.value.partial == '{"i'


@looped
async def test_a_farewell_that_comes_with_the_answer(trusted: Trusted) -> None:
    async def part(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came, goes = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = trusted.server.wrap_bio(came, goes, server_side=True)

        async def step(of: Callable[..., Any], *given: Any) -> Any:
            while True:
                try:
                    return of(*given)
                except ssl.SSLWantReadError:
                    writer.write(goes.read())
                    came.write(await reader.read(65536))

        await step(tls.do_handshake)
        await step(tls.read, 65536)
        tls.write(ANSWER)
        # In one piece, so that the client has both when it has read one.
        with suppress(ssl.SSLWantReadError):
            tls.unwrap()
        writer.write(goes.read())
        # The connection is left open, as the client is to say farewell, too.
        await reader.read()

    async with serving(part) as port, trusted.client_of(port) as client:
        for _ in range(3):
            await client.models.list()


@looped
async def test_an_encrypted_server_that_says_nothing(trusted: Trusted) -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(silent, ssl=trusted.server) as port, trusted.client_of(port, limit=0.1) as client:
        with pytest.raises(openai.APITimeoutError) as found:
            await client.models.list()
        assert isinstance(found.value.__cause__, httpx.ReadTimeout)


@looped
async def test_a_handshake_that_does_not_go_on(trusted: Trusted) -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Until the client goes, which it does once it has waited long enough.
        await reader.read()

    async with serving(silent) as port, trusted.client_of(port, limit=0.1) as client:
        with pytest.raises(openai.APITimeoutError) as found:
            await client.models.list()
        assert isinstance(found.value.__cause__, httpx.ConnectTimeout)


@looped
async def test_a_server_that_does_not_encrypt(trusted: Trusted) -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(ANSWER)

    async with serving(plain) as port, trusted.client_of(port) as client:
        with pytest.raises(openai.APIConnectionError) as found:
            await client.models.list()
        assert isinstance(found.value.__cause__, httpx.ConnectError)


@looped
async def test_an_encrypted_connection_within_an_encrypted_one(trusted: Trusted) -> None:
    """To a host behind a proxy that is spoken to by https itself."""
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await head(reader)).partition(b"\r\n")[0])
        there, onward = await asyncio.open_connection("127.0.0.1", int(asked[-1].split()[1].rpartition(b":")[2]))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")

        async def carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                target.write(data)
            target.close()

        await asyncio.gather(carry(reader, onward), carry(there, writer))

    async with serving(answer, ssl=trusted.server) as port, serving(proxy, ssl=trusted.server) as proxy_port:
        through = httpx.Proxy(f"https://localhost:{proxy_port}", ssl_context=trusted.client)
        async with trusted.client_of(port, proxy=through) as client:
            assert (await client.models.list()).data == []
    assert asked == [b"CONNECT localhost:%d HTTP/1.1" % port]


# Other loops


def test_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop")

    async def case() -> None:
        async with serving(answer) as port, client_of(port) as client:
            raw = await client.models.with_raw_response.list()
            assert type(raw.http_response.extensions["network_stream"]).__module__ == "openai._http.network"

    loop = uvloop.new_event_loop()
    try:
        loop.run_until_complete(case())
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
