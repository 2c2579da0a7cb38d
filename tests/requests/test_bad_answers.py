"""Answers that no proper server gives, over real sockets."""

from __future__ import annotations

import gzip
import json
import math
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, Callable, Union

import pytest

import openai
from openai.testing import RawServer, Reply, reply

from .conftest import COMPLETION, KEY, Mode

JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html"}
EVENTS = {"content-type": "text/event-stream"}

#: Seconds; long enough for loopback on a busy machine, short enough to wait for in a test.
SHORT = 0.2

Serve = Callable[..., RawServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that play bytes; they stop with the test."""
    with ExitStack() as stack:

        def start(*replies: Union[Reply, bytes]) -> RawServer:
            return stack.enter_context(RawServer(*replies))

        yield start


def client_of(mode: Mode, server: RawServer, **settings: Any) -> Any:
    return mode.client(base_url=server.base_url, timeout=5, **settings)


def answer(data: Any, **options: Any) -> Reply:
    body = data if isinstance(data, bytes) else json.dumps(data).encode()
    return reply(body, **{"headers": JSON, **options})


def error_of(mode: Mode, server: RawServer, kind: type[Any], **params: Any) -> Any:
    with pytest.raises(kind) as found:
        mode.chat(client_of(mode, server), **params)
    return found.value


# Bodies


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        (b"not json", JSON, r"expected JSON, got 'not json' \(application/json\)"),
        (b'{"id": "x"', JSON, r"expected JSON, got '\{\"id\": \"x\"'"),
        (b"", JSON, "an empty body"),
        (b"", {"content-type": ""}, "an empty body"),
        (b"<html>Sign in to the proxy</html>", HTML, r"Sign in to the proxy.*text/html"),
        (b"\xff\xfe", JSON, "expected JSON"),
        (b"null", JSON, "JSON object"),
        (b"[]", JSON, "JSON object"),
        (b'"text"', JSON, "JSON object"),
        (b"5", JSON, "JSON object"),
    ],
    ids=repr,
)
def test_a_body_that_is_no_json_object(mode: Mode, serve: Serve, body: bytes, headers: Any, said: str) -> None:
    server = serve(answer(body, headers={**headers, "x-request-id": "req_1"}))
    with pytest.raises(openai.APIResponseValidationError, match=said) as found:
        mode.chat(client_of(mode, server, max_retries=2))
    error = found.value
    assert (error.status_code, error.request_id) == (200, "req_1")
    assert error.response.content == body
    assert "chat.completions.create" in str(error) and "POST /v1/chat/completions" in str(error)
    assert len(server.requests) == 1


def test_a_long_page_is_not_shown_whole(mode: Mode, serve: Serve) -> None:
    error = error_of(mode, serve(answer(b"<p>" * 10_000, headers=HTML)), openai.APIResponseValidationError)
    assert len(str(error)) < 1_000
    assert len(error.body) == 30_000


def test_json_under_another_media_type_is_json(mode: Mode, serve: Serve) -> None:
    server = serve(answer(COMPLETION, headers={"content-type": "text/plain"}))
    assert mode.chat(client_of(mode, server)).id == "chatcmpl-1"


def test_a_bom_before_the_json(mode: Mode, serve: Serve) -> None:
    server = serve(answer(b"\xef\xbb\xbf" + json.dumps(COMPLETION).encode()))
    assert mode.chat(client_of(mode, server)).id == "chatcmpl-1"


def test_what_json_cannot_hold_and_servers_send(mode: Mode, serve: Serve) -> None:
    body = (
        b'{"id": "\\ud83d", "created": 123456789012345678901234567890, "model": NaN, "system_fingerprint": -Infinity}'
    )
    completion = mode.chat(client_of(mode, serve(answer(body))))
    assert completion.id == "\ud83d"
    assert completion.created == 123456789012345678901234567890
    assert math.isnan(completion.model)
    assert completion.system_fingerprint == -math.inf


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({}, "id"),
        ({**COMPLETION, "choices": 3}, "choices"),
        ({**COMPLETION, "choices": ["x"]}, "choices"),
        ({**COMPLETION, "created": "yesterday"}, "created"),
        ({**COMPLETION, "choices": None}, "choices"),
    ],
    ids=["empty", "no list", "no objects", "no number", "null"],
)
def test_json_of_the_wrong_shape(mode: Mode, serve: Serve, data: Any, path: str) -> None:
    server = serve(answer(data))
    # The data stays reachable, and only those who ask for it are told.
    assert mode.chat(client_of(mode, server)).to_dict() == data
    with pytest.raises(openai.APIResponseValidationError, match=path):
        mode.chat(client_of(mode, server, _strict_response_validation=True))


@pytest.mark.parametrize("data", [{}, {"data": None}, {"data": 5}, {"data": {}}], ids=str)
def test_a_page_without_a_list_is_empty(mode: Mode, serve: Serve, data: Any) -> None:
    page = mode.run(client_of(mode, serve(answer(data))).files.list)
    assert page.has_next_page() is False
    if not mode.is_async:
        assert list(page) == []


@pytest.mark.parametrize("status", [204, 202])
def test_a_good_status_without_a_body(mode: Mode, serve: Serve, status: int) -> None:
    head = b"HTTP/1.1 %d Fine\r\nconnection: close\r\n\r\n" % status
    with pytest.raises(openai.APIResponseValidationError, match="an empty body"):
        mode.chat(client_of(mode, serve(head)))


def test_a_page_of_html_instead_of_a_stream(mode: Mode, serve: Serve) -> None:
    server = serve(answer(b"<html>Sign in</html>", headers=HTML))
    error = error_of(mode, server, openai.APIResponseValidationError, stream=True)
    assert "HTML" in str(error) and "chat.completions.create" in str(error)


def test_an_error_page_of_a_proxy(mode: Mode, serve: Serve) -> None:
    server = serve(answer(b"<h1>502 Bad Gateway</h1>", status=502, headers=HTML))
    error = error_of(mode, server, openai.InternalServerError)
    assert error.message == "<h1>502 Bad Gateway</h1>"


def test_compressed_answers_are_read(mode: Mode, serve: Serve) -> None:
    packed = gzip.compress(json.dumps(COMPLETION).encode())
    server = serve(answer(packed, headers={**JSON, "content-encoding": "gzip"}))
    assert mode.chat(client_of(mode, server)).id == "chatcmpl-1"


# Connections


@pytest.mark.parametrize(
    "broken",
    [
        Reply(end="reset"),
        Reply(end="close"),
        Reply(b"nonsense\r\n\r\n"),
        Reply(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
        reply(b'{"id": ', headers=JSON, complete=False),
        reply(b'{"id": ', headers=JSON, complete=False, end="reset"),
        answer(b"no gzip at all", headers={**JSON, "content-encoding": "gzip"}),
    ],
    ids=["reset", "closed", "no HTTP", "short body", "unfinished", "reset amid the body", "gzip garbage"],
)
def test_a_connection_that_breaks(mode: Mode, serve: Serve, broken: Reply) -> None:
    server = serve(broken, broken, answer(COMPLETION))
    with pytest.raises(openai.APIConnectionError) as found:
        mode.chat(client_of(mode, server, max_retries=1))
    assert found.value.__cause__ is not None
    assert type(found.value.__cause__).__name__ in str(found.value)
    assert mode.chat(client_of(mode, server)).id == "chatcmpl-1"


def test_nobody_listens(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(openai.APIConnectionError, match=r"models\.list.*GET /v1/models"):
        mode.run(mode.client(base_url=f"http://127.0.0.1:{port}/v1").models.list)


@pytest.mark.parametrize(
    "hanging",
    [Reply(end="hang"), Reply(b"HTTP/1.1 200 OK\r\n", end="hang"), reply(b"{", end="hang", complete=False)],
    ids=["silent", "in the head", "in the body"],
)
def test_a_server_that_hangs(mode: Mode, serve: Serve, hanging: Reply) -> None:
    server = serve(hanging, hanging, answer(COMPLETION))
    with pytest.raises(openai.APITimeoutError, match="Request timed out"):
        mode.chat(client_of(mode, server, max_retries=1), timeout=SHORT)
    assert len(server.requests) == 2
    assert mode.chat(client_of(mode, server)).id == "chatcmpl-1"


def test_an_error_whose_body_hangs_or_breaks(mode: Mode, serve: Serve) -> None:
    for end, kind in (("hang", openai.APITimeoutError), ("close", openai.APIConnectionError)):
        server = serve(reply(b"{", status=400, headers=JSON, end=end, complete=False))
        for stream in (False, True):
            with pytest.raises(kind):
                mode.chat(client_of(mode, server), stream=stream, timeout=SHORT)


def test_a_closed_client(mode: Mode, serve: Serve) -> None:
    server = serve(answer(COMPLETION))
    client = client_of(mode, server, max_retries=2)
    mode.run(client.close)
    assert client.is_closed()
    with pytest.raises(openai.APIConnectionError, match="closed"):
        mode.chat(client)
    mode.run(client.close)
    assert server.requests == []


def test_a_client_serves_on_after_a_failure(mode: Mode, serve: Serve) -> None:
    server = serve(Reply(end="reset"), answer(COMPLETION))
    client = client_of(mode, server)
    with pytest.raises(openai.APIConnectionError):
        mode.chat(client)
    assert mode.chat(client).id == "chatcmpl-1"


# Redirects


def redirect(to: str, status: int = 307, **headers: str) -> Reply:
    return reply(b"moved", status=status, headers={"location": to, **headers})


def parsed(request: bytes) -> tuple[str, dict[str, str], bytes]:
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return first, {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}, body


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_to_another_server_takes_the_body_along_and_no_secret(mode: Mode, serve: Serve, status: int) -> None:
    target = serve(answer(COMPLETION))
    server = serve(redirect(f"http://127.0.0.1:{target.port}/else", status))
    secrets = {"api-key": KEY, "Cookie": f"session={KEY}", "X-Gateway-Token": KEY, "X-Request-ID": "1"}
    completion = mode.chat(client_of(mode, server), user="é", extra_headers=secrets)
    assert completion.id == "chatcmpl-1"
    first, headers, body = parsed(target.requests[0])
    assert first == "POST /else HTTP/1.1"
    assert json.loads(body) == {"model": "m", "messages": [], "user": "é"}
    assert headers["x-request-id"] == "1"
    assert headers["host"] == f"127.0.0.1:{target.port}"
    assert KEY.encode() in server.requests[0]
    assert KEY.encode() not in target.requests[0]


def test_a_proxys_credential_stays_at_home(mode: Mode, serve: Serve) -> None:
    target = serve(answer(COMPLETION))
    server = serve(redirect(f"http://localhost:{target.port}/else"))
    mode.chat(client_of(mode, server), extra_headers={"Proxy-Authorization": KEY})
    assert KEY.encode() not in target.requests[0]


def test_a_redirect_on_the_same_server_keeps_the_key(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/elsewhere?a=1"), answer(COMPLETION))
    mode.chat(client_of(mode, server))
    first, headers, body = parsed(server.requests[1])
    assert first == "POST /elsewhere?a=1 HTTP/1.1"
    assert headers["authorization"] == f"Bearer {KEY}"
    assert body


@pytest.mark.parametrize("status", [301, 302, 303])
def test_other_redirects_of_a_post_become_a_get(mode: Mode, serve: Serve, status: int) -> None:
    server = serve(redirect("/elsewhere", status), answer(COMPLETION))
    mode.chat(client_of(mode, server))
    first, _, body = parsed(server.requests[1])
    assert (first, body) == ("GET /elsewhere HTTP/1.1", b"")


def test_an_upload_is_redirected_whole(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/elsewhere"), answer({"id": "f"}))
    mode.run(client_of(mode, server).files.create, file=b"content", purpose="batch")
    assert parsed(server.requests[0])[2] == parsed(server.requests[1])[2] != b""


def test_a_stream_is_redirected(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/elsewhere"), reply(b'data: {"id": "c", "choices": []}\n\ndata: [DONE]\n\n'))
    stream = mode.chat(client_of(mode, server), stream=True)
    assert mode.run(stream.__anext__ if mode.is_async else stream.__next__).id == "c"
    mode.run(stream.close)


def test_redirects_that_lead_in_a_circle_end(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/v1/chat/completions"))
    error = error_of(mode, server, openai.APIConnectionError)
    assert "20 redirects" in str(error)
    assert len(server.requests) == 21


@pytest.mark.parametrize("to", ["ftp://127.0.0.1/x", "http://", "//"])
def test_a_redirect_that_leads_nowhere(mode: Mode, serve: Serve, to: str) -> None:
    with pytest.raises(openai.APIError):
        mode.chat(client_of(mode, serve(redirect(to))))


def test_a_redirect_without_a_location(mode: Mode, serve: Serve) -> None:
    error = error_of(mode, serve(reply(b"", status=302)), openai.APIStatusError)
    assert error.status_code == 302


def test_an_http_client_that_does_not_follow(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/elsewhere"))
    client = client_of(mode, server, http_client=mode.http_client())
    with pytest.raises(openai.APIStatusError) as found:
        mode.chat(client)
    assert found.value.status_code == 307
    assert found.value.response.headers["location"] == "/elsewhere"
    assert len(server.requests) == 1


def test_an_error_behind_a_redirect_is_retried_from_the_start(mode: Mode, serve: Serve) -> None:
    server = serve(redirect("/elsewhere"), answer({}, status=503), answer(COMPLETION))
    assert mode.chat(client_of(mode, server, max_retries=1)).id == "chatcmpl-1"
    paths = [parsed(request)[0].split()[1] for request in server.requests]
    assert paths == ["/v1/chat/completions", "/elsewhere", "/v1/chat/completions"]
