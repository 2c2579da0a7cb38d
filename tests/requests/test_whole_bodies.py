"""Bodies that are cut off, too large, or followed by what belongs to no response, over real sockets."""

from __future__ import annotations

import contextlib
import gzip
import json
import socketserver
import threading
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest
from typing_extensions import Self

import openai
from openai.testing import Reply, reply

from .conftest import COMPLETION, MODEL, NO_MODELS, Mode


class Scripted:
    """A server that answers the first request with the first reply, and so on, and all later ones with the last.

    A connection goes on unless a reply ends it.
    """

    def __init__(self, *replies: Reply) -> None:
        left = list(replies)
        requests = self.requests = list[bytes]()
        seen = self.connections = list[int]()

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                seen.append(1)
                with contextlib.suppress(OSError):
                    while self._request():
                        reply = left.pop(0) if len(left) > 1 else left[0]
                        for piece in reply.pieces:
                            self.request.sendall(piece)
                        if reply.end == "close":
                            return

            def _request(self) -> bool:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    line = self.rfile.readline()
                    if not line:
                        return False
                    head += line
                length = head.lower().partition(b"content-length: ")[2].partition(b"\r")[0]
                requests.append(head + self.rfile.read(int(length or b"0")))
                return True

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.port: int = self._server.server_address[1]
        self.base_url = f"http://127.0.0.1:{self.port}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


Serve = Callable[..., Scripted]

#: Compressible, and more than one read of a socket.
SPEECH = b"speech " * 40_000
EVENT = b'data: {"id": "c", "object": "chat.completion.chunk", "choices": [], "created": 1, "model": "m"}\n\n'


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that play bytes; they stop with the test."""
    with ExitStack() as stack:

        def start(*replies: Reply) -> Scripted:
            return stack.enter_context(Scripted(*replies))

        yield start


def client_of(mode: Mode, server: Scripted, **settings: Any) -> Any:
    return mode.client(**{"base_url": server.base_url, "timeout": 5, **settings})


def fixed(body: bytes, *more: bytes, status: str = "200 OK", end: str = "hang", **headers: str) -> Reply:
    """Return a response with a length, and whatever comes behind it."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([f"HTTP/1.1 {status}", f"content-length: {len(body)}", *lines]).encode() + b"\r\n\r\n"
    return Reply(b"".join((head, body, *more)), end=end)


def _deflated(data: bytes) -> bytes:
    made = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return made.compress(data) + made.flush()


CODINGS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": _deflated}
with contextlib.suppress(ImportError):
    import brotli  # type: ignore[import-not-found, unused-ignore]

    CODINGS["br"] = brotli.compress
with contextlib.suppress(ImportError):
    import zstandard  # type: ignore[import-not-found, unused-ignore]

    CODINGS["zstd"] = zstandard.compress
coded = pytest.mark.parametrize("coding", CODINGS)


# Cut off


@coded
def test_a_compressed_answer_that_is_cut_off(mode: Mode, serve: Serve, coding: str) -> None:
    body = CODINGS[coding](json.dumps({**MODEL, "owned_by": "o" * 3000}).encode())
    client = client_of(mode, serve(fixed(body, content_encoding=coding)))
    assert mode.run(client.models.retrieve, "m").id == "m"
    client = client_of(mode, serve(fixed(body[:-3], content_encoding=coding)))
    with pytest.raises(openai.APIConnectionError, match=r"models\.retrieve"):
        mode.run(client.models.retrieve, "m")


def test_an_answer_whose_end_only_is_missing_is_tried_again(mode: Mode, serve: Serve) -> None:
    body = gzip.compress(json.dumps(MODEL).encode())
    server = serve(fixed(body[:-8], content_encoding="gzip"), fixed(body, content_encoding="gzip"))
    assert mode.run(client_of(mode, server, max_retries=1).models.retrieve, "m").id == "m"
    assert len(server.requests) == 2


def test_several_members_of_gzip_are_one_body(mode: Mode, serve: Serve) -> None:
    text = json.dumps(MODEL).encode()
    server = serve(fixed(gzip.compress(text[:9]) + gzip.compress(text[9:]), content_encoding="gzip"))
    assert mode.run(client_of(mode, server).models.retrieve, "m").id == "m"


def test_an_empty_body_need_not_be_gzip(mode: Mode, serve: Serve) -> None:
    server = serve(fixed(b"", content_encoding="gzip"))
    assert mode.run(client_of(mode, server).files.content, "f").content == b""


@pytest.mark.parametrize("http", ["own", "httpx"])
@coded
def test_a_download_that_is_cut_off_is_no_file(
    mode: Mode, serve: Serve, tmp_path: Path, coding: str, http: str
) -> None:
    body = CODINGS[coding](SPEECH)
    path = tmp_path / "speech.mp3"

    def client(*replies: Reply) -> Any:
        own = {"http_client": mode.http_client()} if http == "httpx" else {}
        return client_of(mode, serve(*replies), **own)

    def save(client: Any) -> None:
        if mode.is_async:

            async def save_async() -> None:
                async with client.audio.speech.with_streaming_response.create(
                    model="m", voice="v", input="i"
                ) as response:
                    await response.stream_to_file(path)

            mode.run(save_async)
        else:
            with client.audio.speech.with_streaming_response.create(model="m", voice="v", input="i") as response:
                response.stream_to_file(path)

    save(client(fixed(body, content_encoding=coding)))
    assert path.read_bytes() == SPEECH
    for broken in (
        fixed(body[:-2], content_encoding=coding),
        fixed(body[:-2], content_encoding=coding, connection="close", end="close"),
        reply(body[:-2], headers={"content-encoding": coding}),
    ):
        with pytest.raises(openai.APIConnectionError):
            save(client(broken))
        assert not path.exists()
        with pytest.raises(openai.APIConnectionError):
            mode.run(client(broken).files.content, "f")


def test_a_length_that_a_transport_does_not_keep(mode: Mode, tmp_path: Path) -> None:
    class Short(httpx.AsyncByteStream, httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"spee"

        async def __aiter__(self) -> Any:
            yield b"spee"

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-length": "6"}, stream=Short())

    client = mode.client(http_client=mode.http_client(transport=httpx.MockTransport(answer)))
    with pytest.raises(openai.APIConnectionError, match="4 of 6 bytes"):
        mode.run(client.files.content, "f")


def test_a_part_of_an_answer_is_none(mode: Mode, serve: Serve) -> None:
    part = fixed(b"spee", status="206 Partial Content", content_range="bytes 0-3/9")
    client = client_of(mode, serve(part))
    with pytest.raises(openai.APIResponseValidationError, match=r"206, bytes 0-3/9.*files\.content"):
        mode.run(client.files.content, "f")
    with pytest.raises(openai.APIResponseValidationError):
        mode.run(client.files.with_raw_response.content, "f")
    asked = {"extra_headers": {"Range": "bytes=0-3"}}
    assert mode.run(client.files.content, "f", **asked).content == b"spee"
    whole = fixed(b"spee", status="206 Partial Content", content_range="bytes 0-3/4")
    assert mode.run(client_of(mode, serve(whole)).files.content, "f").content == b"spee"


def test_a_part_of_a_stream_frees_its_connection(mode: Mode, serve: Serve) -> None:
    server = serve(fixed(b"data: [DONE]\n\n", status="206 Partial Content"), fixed(json.dumps(NO_MODELS).encode()))
    http = mode.http_client(limits=httpx.Limits(max_connections=1))
    client = client_of(mode, server, http_client=http)
    with pytest.raises(openai.APIResponseValidationError):
        mode.chat(client, stream=True)
    assert mode.run(client.models.list).data == []


# Behind a response


@pytest.mark.parametrize("http", ["own", "default", "httpx"])
@pytest.mark.parametrize("stream", [False, True])
def test_what_comes_behind_a_response_answers_nobody(mode: Mode, serve: Serve, http: str, stream: bool) -> None:
    stray = b"HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n" + b'{"id": "of another one"}'[:23]
    body, kind = (
        (EVENT + b"data: [DONE]\n\n", "text/event-stream") if stream else (json.dumps(COMPLETION).encode(), "a/b")
    )
    server = serve(fixed(body, stray, content_type=kind), fixed(json.dumps(MODEL).encode()))
    default = openai.DefaultAsyncHttpxClient if mode.is_async else openai.DefaultHttpxClient
    made = {
        "own": dict,
        "default": lambda: {"http_client": default()},
        "httpx": lambda: {"http_client": mode.http_client()},
    }
    client = client_of(mode, server, **made[http]())
    answer = mode.chat(client, stream=stream)
    if stream:
        assert len(mode.rest(answer)) == 1
    assert mode.run(client.models.retrieve, "m").id == "m"
    assert len(server.requests) == 2


def test_a_connection_without_stray_bytes_serves_again(mode: Mode, serve: Serve) -> None:
    server = serve(fixed(json.dumps(MODEL).encode()), fixed(json.dumps(NO_MODELS).encode()))
    client = client_of(mode, server)
    assert mode.run(client.models.retrieve, "m").id == "m"
    assert mode.run(client.models.list).data == []
    assert len(server.connections) == 1


@pytest.fixture
def dripping() -> Iterator[Callable[[bytes], str]]:
    """Start servers that send the same bytes over and over, slowly; the value is a base URL."""
    stop = threading.Event()
    servers: list[socketserver.ThreadingTCPServer] = []

    def start(drip: bytes) -> str:
        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    while not stop.wait(0.02):
                        self.request.sendall(drip)

        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        server.block_on_close = False
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}/v1"

    yield start
    stop.set()
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    "drip",
    [
        b"HTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\nX-A: b\r\n",
    ],
)
def test_interim_responses_do_not_prolong_the_timeout(
    mode: Mode, dripping: Callable[[bytes], str], stream: bool, drip: bytes
) -> None:
    client = mode.client(base_url=dripping(drip), timeout=0.3)
    with pytest.raises(openai.APIConnectionError):
        mode.chat(client, stream=stream)


def test_an_answer_behind_interim_responses(mode: Mode, serve: Serve) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    model = fixed(json.dumps(MODEL).encode()).pieces[0]
    server = serve(Reply(interim[:30], interim[30:] + model[:20], model[20:], end="hang"))
    assert mode.run(client_of(mode, server).models.retrieve, "m").id == "m"


def test_interim_responses_without_end(mode: Mode, serve: Serve) -> None:
    server = serve(Reply(b"HTTP/1.1 102 Processing\r\n\r\n" * 60_000, end="hang"))
    with pytest.raises(openai.APIConnectionError, match="interim responses"):
        mode.run(client_of(mode, server, timeout=None).models.retrieve, "m")


# Redirects


@pytest.mark.parametrize("stream", [False, True])
def test_every_end_of_a_redirect_frees_the_connection(mode: Mode, serve: Serve, stream: bool) -> None:
    for location in ("/v1/again", "http://[", "mailto:a@b", None):
        where = {} if location is None else {"location": location}
        server = serve(fixed(b"moved", status="307 Temporary Redirect", connection="close", **where))
        http = mode.http_client(limits=httpx.Limits(max_connections=1))
        client = client_of(mode, server, http_client=http, timeout=httpx.Timeout(5, pool=1))
        http.follow_redirects = True
        for _ in range(2):
            with pytest.raises(openai.APIError) as found:
                mode.chat(client, stream=stream)
            assert "PoolTimeout" not in str(found.value)


def test_only_harmless_headers_go_to_another_host(mode: Mode, serve: Serve) -> None:
    target = serve(fixed(json.dumps(COMPLETION).encode()))
    location = f"http://localhost:{target.port}/else"
    server = serve(fixed(b"", status="307 Temporary Redirect", location=location))
    client = client_of(mode, server, default_headers={"X-Gateway": "mine-1"}, organization="org-mine")
    mode.chat(client, extra_headers={"x-team-password": "mine-2", "OpenAI-Beta": "a=v1"})
    sent = target.requests[0].lower()
    assert b"mine" not in sent and b"sk-" not in sent
    assert b"openai-beta: a=v1" in sent and b"content-type: application/json" in sent


# Too large


def bomb(size: int = 50_000_000) -> bytes:
    return gzip.compress(b" " * size)


@pytest.mark.parametrize("http", ["own", "httpx"])
@pytest.mark.parametrize("nested", [False, True])
def test_no_more_is_decompressed_than_the_client_allows(mode: Mode, serve: Serve, nested: bool, http: str) -> None:
    body, coding = (gzip.compress(bomb()), "gzip, gzip") if nested else (bomb(), "gzip")
    own = {"http_client": mode.http_client()} if http == "httpx" else {}
    client = client_of(mode, serve(fixed(body, content_encoding=coding)), max_response_bytes=100_000, **own)
    with pytest.raises(openai.ResponseTooLargeError, match="larger than 100000 bytes") as found:
        mode.run(client.with_options(max_retries=2).models.list)
    assert (found.value.limit, found.value.endpoint) == (100_000, "models.list")


def test_the_limit_counts_what_is_not_compressed(mode: Mode, serve: Serve) -> None:
    body = json.dumps({**MODEL, "owned_by": "o" * 2000}).encode()
    server = serve(fixed(body))
    assert mode.run(client_of(mode, server, max_response_bytes=len(body)).models.retrieve, "m").id == "m"
    client = client_of(mode, server, max_response_bytes=len(body) - 1)
    with pytest.raises(openai.ResponseTooLargeError):
        mode.run(client.models.retrieve, "m")
    assert mode.run(client.with_options(max_response_bytes=None).models.retrieve, "m").id == "m"
    with pytest.raises(openai.ResponseTooLargeError):
        mode.run(client.with_options(timeout=3).models.with_raw_response.retrieve, "m")


@pytest.mark.parametrize("stream", [False, True])
def test_a_large_body_of_an_error_is_cut(mode: Mode, serve: Serve, stream: bool) -> None:
    server = serve(fixed(bomb(), status="429 Too Many Requests", content_encoding="gzip"))
    client = client_of(mode, server, max_response_bytes=1000)
    with pytest.raises(openai.RateLimitError) as found:
        mode.chat(client, stream=stream)
    assert len(found.value.response.content) == 1000


@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_the_limit_of_a_stream_is_one_of_each_event(mode: Mode, serve: Serve, coding: str) -> None:
    encode = gzip.compress if coding == "gzip" else bytes
    many = encode(EVENT * 3000 + b"data: [DONE]\n\n")
    server = serve(fixed(many, content_encoding=coding, content_type="text/event-stream"))
    client = client_of(mode, server, max_response_bytes=20_000)
    assert len(mode.rest(mode.chat(client, stream=True))) == 3000
    one = encode(EVENT + b"data: " + b" " * 5_000_000)
    client = client_of(mode, serve(fixed(one, content_encoding=coding)), max_response_bytes=20_000)
    stream = mode.chat(client, stream=True)
    mode.take(stream)
    with pytest.raises(openai.ResponseTooLargeError, match="an event of the stream"):
        mode.rest(stream)


def test_a_download_in_pieces_has_no_limit_in_all(mode: Mode, serve: Serve, tmp_path: Path) -> None:
    def response_of(reply: Reply) -> Any:
        client = client_of(mode, serve(reply), max_response_bytes=100_000)
        return (
            mode.outcome(client.files.with_streaming_response.content("f").__aenter__())
            if mode.is_async
            else (client.files.with_streaming_response.content("f").__enter__())
        )

    mode.run(response_of(fixed(SPEECH)).stream_to_file, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == SPEECH
    for body, headers in ((SPEECH, {}), (bomb(), {"content_encoding": "gzip"})):
        with pytest.raises(openai.ResponseTooLargeError):
            mode.run(response_of(fixed(body, **headers)).read)
    with pytest.raises(openai.ResponseTooLargeError):
        mode.run(response_of(fixed(bomb(), content_encoding="gzip")).stream_to_file, tmp_path / "b")
    assert not (tmp_path / "b").exists()


def test_the_limit_of_the_environment(mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_MAX_RESPONSE_BYTES", "10")
    server = serve(fixed(json.dumps(NO_MODELS).encode()))
    with pytest.raises(openai.ResponseTooLargeError):
        mode.run(client_of(mode, server).models.list)
    monkeypatch.setenv("OPENAI_MAX_RESPONSE_BYTES", "ten")
    with pytest.raises(TypeError, match="OPENAI_MAX_RESPONSE_BYTES must be an integer of 1 or more"):
        client_of(mode, server)


@pytest.mark.parametrize("limit", [0, -1, 1.5, "10", True])
def test_a_limit_that_is_none(mode: Mode, limit: Any) -> None:
    with pytest.raises(TypeError, match="max_response_bytes must be an integer of 1 or more"):
        mode.client(max_response_bytes=limit)
    with pytest.raises(TypeError, match="max_response_bytes must be an integer of 1 or more"):
        mode.client().with_options(max_response_bytes=limit)
