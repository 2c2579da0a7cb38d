"""The server that plays bytes."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from openai.testing import RawServer, Reply, reply


def test_bytes_are_played_as_they_are() -> None:
    with RawServer(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi") as server:
        assert httpx.get(server.base_url).text == "hi"


def test_pieces_arrive_one_by_one() -> None:
    pieces = [b"\xef", b"\xbb\xbfdata: {", b'"a":1}\r', b"\n\r", b"\n"]
    with RawServer(reply(*pieces)) as server, httpx.stream("GET", server.base_url) as answer:
        assert answer.headers["content-type"] == "text/event-stream"
        assert list(answer.iter_raw()) == pieces


def test_one_reply_a_connection_and_the_last_for_ever() -> None:
    with RawServer(reply(status=500), reply(b"x", status=299, headers={"X-A": "b"})) as server:
        answers = [httpx.get(server.base_url) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 299, 299]
    assert answers[1].headers["x-a"] == "b"


def test_request_is_read_to_its_end() -> None:
    with RawServer(reply(b"x")) as server:
        httpx.post(server.base_url, content=b"a" * 300_000)
        httpx.post(server.base_url, content=iter([b"one", b"two"]))
        first, second = server.requests
    assert first.startswith(b"POST /v1 HTTP/1.1\r\n") and first.endswith(b"\r\n\r\n" + b"a" * 300_000)
    assert second.endswith(b"3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")


def test_reset() -> None:
    with RawServer(Reply(end="reset")) as server, pytest.raises(httpx.ReadError):
        httpx.get(server.base_url)


def test_reset_within_the_body() -> None:
    with RawServer(reply(b"data: 1\n\n", end="reset", complete=False)) as server, pytest.raises(httpx.ReadError):
        httpx.get(server.base_url)


def test_close_before_an_answer() -> None:
    with RawServer(b"") as server, pytest.raises(httpx.RemoteProtocolError):
        httpx.get(server.base_url)


def test_body_that_breaks_off() -> None:
    broken_off = reply(b"data: 1\n\n", complete=False)
    with RawServer(broken_off) as server, httpx.stream("GET", server.base_url) as answer:  # noqa: SIM117
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()


def test_hang_ends_when_the_server_is_closed() -> None:
    with RawServer(Reply(end="hang")) as server, pytest.raises(httpx.ReadTimeout):
        httpx.get(server.base_url, timeout=0.1)


def test_hang_without_reading() -> None:
    with RawServer(Reply(end="hang", read=False)) as server:
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(server.base_url, timeout=0.1)
        assert server.requests == []


def test_wrong_use() -> None:
    with pytest.raises(ValueError, match="close, reset, hang"):
        Reply(end="explode")
    with pytest.raises(ValueError, match="reply"):
        RawServer()


def test_needs_only_the_standard_library() -> None:
    program = (
        "import sys\n"
        "for name in ('uvicorn', 'starlette', 'httpx', 'h11', 'attrs'): sys.modules[name] = None\n"
        "from openai.testing import RawServer\n"
        "with RawServer(b'x') as server: print(server.base_url)\n"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.startswith("http://127.0.0.1:")
