"""Whichever library the `http_client` is of, requests, responses, errors and time-outs are that library's."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer, RawServer, reply

from .conftest import KEY, Mode

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
}


def test_requests_and_responses_are_of_the_librarys_classes(mode: Mode, library: Any) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append((request, request.content))
        return library.Response(200, json=COMPLETION, headers={"x-request-id": "req_1"})

    http = mode.http_client(library, transport=library.MockTransport(answer), headers={"x-own": "1"}, params={"q": 1})
    http.cookies.set("session", "c")
    client = mode.client(http_client=http)
    completion = mode.chat(client)
    assert completion.choices[0].message.content == "Hi"
    assert completion._request_id == "req_1"
    ((request, content),) = seen
    assert type(request) is library.Request
    assert isinstance(request.url, library.URL)
    assert isinstance(request.headers, library.Headers)
    assert str(request.url) == "https://api.openai.com/v1/chat/completions?q=1"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert (request.headers["x-own"], request.headers["cookie"]) == ("1", "session=c")
    assert request.headers["content-length"] == str(len(content))
    raw = mode.run(client.chat.completions.with_raw_response.create, model="m", messages=[])
    assert type(raw.http_response) is library.Response
    assert type(raw.http_request) is library.Request
    assert raw.parse() == completion


def test_everything_goes_over_the_network_as_well(mode: Mode, library: Any, server: LocalServer) -> None:
    client = mode.client(base_url=server.base_url, http_client=mode.http_client(library))
    assert mode.chat(client).choices[0].message.content == "Hello! You said: Hi"
    pieces = mode.rest(mode.chat(client, stream=True))
    assert "".join(piece.choices[0].delta.content or "" for piece in pieces) == "Hello! You said: Hi"
    file = mode.run(client.files.create, file=("a.txt", b"some bytes"), purpose="user_data")
    assert mode.run(client.files.content, file.id).content == b"some bytes"
    page = mode.run(client.files.list)
    assert [item.id for item in page.data] == [file.id]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ("ReadTimeout", openai.APITimeoutError),
        ("PoolTimeout", openai.APITimeoutError),
        ("ConnectTimeout", openai.APITimeoutError),
        ("ConnectError", openai.APIConnectionError),
        ("RemoteProtocolError", openai.APIConnectionError),
        ("ProxyError", openai.APIConnectionError),
    ],
)
def test_the_librarys_errors_become_ours(mode: Mode, library: Any, error: str, expected: type[Exception]) -> None:
    def fail(request: Any) -> Any:
        raise getattr(library, error)("went wrong", request=request)

    client = mode.client(http_client=mode.http_client(library, transport=library.MockTransport(fail)))
    with pytest.raises(openai.APIConnectionError, match="went wrong") as found:
        mode.run(client.models.list)
    assert type(found.value) is expected
    assert type(found.value.__cause__) is getattr(library, error)
    assert type(found.value.request) is library.Request


def test_what_passes_is_tried_again(mode: Mode, library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(seconds: float) -> None: ...

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr("anyio.sleep", at_once)
    outcomes = [library.ReadTimeout("slow"), library.Response(500), library.Response(200, json=COMPLETION)]

    def answer(request: Any) -> Any:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    http = mode.http_client(library, transport=library.MockTransport(answer))
    assert mode.chat(mode.client(http_client=http, max_retries=2)).id == "chatcmpl-1"


def test_an_error_of_another_library_than_the_clients_is_known(mode: Mode, twin: Any) -> None:
    def fail(request: Any) -> Any:
        raise httpx.ReadTimeout("slow")

    client = mode.client(http_client=mode.http_client(twin, transport=mode.transport(fail, twin)))
    with pytest.raises(openai.APITimeoutError):
        mode.run(client.models.list)


def test_a_stream_that_breaks_off(mode: Mode, library: Any) -> None:
    piece = b'data: {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}\n\n'
    with RawServer(reply(piece, complete=False)) as raw:
        client = mode.client(base_url=raw.base_url, http_client=mode.http_client(library))
        with pytest.raises(openai.APIConnectionError):
            mode.rest(mode.chat(client, stream=True))


def test_an_error_of_the_api_pickles_and_keeps_the_key_to_itself(mode: Mode, library: Any) -> None:
    def refuse(request: Any) -> Any:
        return library.Response(404, json={"error": {"message": "no such model"}}, headers={"x-request-id": "req_2"})

    client = mode.client(http_client=mode.http_client(library, transport=library.MockTransport(refuse)))
    with pytest.raises(openai.NotFoundError, match="no such model") as found:
        mode.run(client.models.retrieve, "m")
    assert type(found.value.response) is library.Response
    for restored in (pickle.loads(pickle.dumps(found.value)), copy.deepcopy(found.value)):
        assert str(restored) == str(found.value)
        assert restored.request_id == "req_2"
        assert isinstance(restored.request.headers, library.Headers)
        assert restored.request.headers["authorization"] == "***"


def test_redirects_leave_the_key_behind(mode: Mode, library: Any) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request)
        if request.url.host == "api.openai.com":
            return library.Response(307, headers={"location": "https://other.test/v1/models"})
        return library.Response(200, json={"object": "list", "data": []})

    http = mode.http_client(library, transport=library.MockTransport(answer), follow_redirects=True)
    mode.run(mode.client(http_client=http).models.list)
    assert [request.headers.get("authorization") for request in seen] == [f"Bearer {KEY}", None]


# Time-outs


@pytest.mark.parametrize(
    ("of_http", "expected"),
    [({}, httpx.Timeout(600, connect=5)), ({"timeout": 9}, httpx.Timeout(9)), ({"timeout": None}, httpx.Timeout(None))],
)
def test_a_timeout_that_somebody_has_set_on_the_http_client_holds(
    mode: Mode, library: Any, of_http: Any, expected: httpx.Timeout
) -> None:
    client = mode.client(http_client=mode.http_client(library, **of_http))
    assert client.timeout == expected
    assert client.with_options(max_retries=1).timeout == expected


def test_timeouts_of_any_library_will_do(mode: Mode, library: Any, twin: Any) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request.extensions["timeout"])
        return library.Response(200, json={"object": "list", "data": []})

    of_mine = {"connect": 1, "read": 2, "write": 3, "pool": 4}
    for timeout in (httpx.Timeout(**of_mine), twin.Timeout(**of_mine), library.Timeout(**of_mine)):
        http = mode.http_client(library, transport=library.MockTransport(answer))
        client = mode.client(http_client=http, timeout=timeout)
        assert client.timeout == httpx.Timeout(**of_mine)
        mode.run(client.models.list)
        mode.run(mode.client(http_client=http).models.list, timeout=timeout)
        mode.run(mode.client(http_client=http).with_options(timeout=timeout).models.list)
    assert seen == [of_mine] * 9


def test_a_timeout_of_another_library_makes_the_default_client(mode: Mode, twin: Any, server: LocalServer) -> None:
    client = mode.client(base_url=server.base_url, timeout=twin.Timeout(30))
    assert client._client.timeout == httpx.Timeout(30)
    assert mode.run(client.models.list).data


def test_a_base_url_of_the_library_will_do(mode: Mode, library: Any) -> None:
    client = mode.client(base_url=library.URL("https://host.test/v2"))
    assert type(client.base_url) is httpx.URL
    assert str(client.base_url) == "https://host.test/v2/"


# Transports, mounts, hooks, authentication


def test_a_transport_of_the_users_own(mode: Mode, library: Any) -> None:
    def answer(request: Any) -> Any:
        return library.Response(200, json={**COMPLETION, "model": request.headers["host"]})

    client = mode.client(http_client=mode.http_client(library, transport=mode.transport(answer, library)))
    assert mode.chat(client).model == "api.openai.com"


def test_mounts(mode: Mode, library: Any) -> None:
    def answering(name: str) -> Any:
        return mode.transport(lambda request: library.Response(200, json={**COMPLETION, "model": name}), library)

    mounts = {"https://a.test": answering("a"), "https://b.test": answering("b"), "all://": answering("others")}
    client = mode.client(http_client=mode.http_client(library, mounts=mounts))
    hosts = ("a.test", "b.test", "c.test")
    models = [mode.chat(client.with_options(base_url=f"https://{host}")).model for host in hosts]
    assert models == ["a", "b", "others"]


@pytest.mark.parametrize("stream", [False, True])
def test_hooks_run_and_may_read_and_change(mode: Mode, library: Any, server: LocalServer, stream: bool) -> None:
    bodies: list[bytes] = []

    def sign(request: Any) -> None:
        request.headers["x-signed"] = str(len(request.content))

    def read(response: Any) -> None:
        bodies.append(response.read())

    async def asign(request: Any) -> None:
        sign(request)

    async def aread(response: Any) -> None:
        bodies.append(await response.aread())

    hooks = {"request": [asign], "response": [aread]} if mode.is_async else {"request": [sign], "response": [read]}
    client = mode.client(base_url=server.base_url, http_client=mode.http_client(library, event_hooks=hooks))
    answer = mode.chat(client, stream=stream)
    if stream:
        text = "".join(piece.choices[0].delta.content or "" for piece in mode.rest(answer))
    else:
        text = answer.choices[0].message.content
    assert text == "Hello! You said: Hi"
    assert int(server.requests[0].headers["x-signed"]) > 0
    assert len(bodies) == 1 and bodies[0]


class Stopped(Exception):
    """What a hook raises."""


class Forbidden(openai.OpenAIError):
    """What a hook raises to be heard at once."""


def hooked(
    mode: Mode, library: Any, server: LocalServer, event: str, error: BaseException, max_retries: int
) -> tuple[Any, list[Any]]:
    """Make a client with a hook that raises, and a list of what the hook has seen."""
    calls: list[Any] = []

    def stop(subject: Any) -> None:
        calls.append(subject)
        raise error

    http = mode.http_client(library, event_hooks={event: [mode.function(stop)]})
    return mode.client(base_url=server.base_url, http_client=http, max_retries=max_retries), calls


@pytest.mark.parametrize("event", ["request", "response"])
def test_what_a_hook_raises_is_a_connection_error(mode: Mode, library: Any, server: LocalServer, event: str) -> None:
    error = Stopped("not now")
    client, calls = hooked(mode, library, server, event, error, 0)
    with pytest.raises(openai.APIConnectionError, match="Stopped: not now") as caught:
        mode.run(client.models.list)
    assert caught.value.__cause__ is error
    assert len(calls) == 1


@pytest.mark.parametrize("event", ["request", "response"])
@pytest.mark.parametrize("error", [Forbidden("no"), KeyboardInterrupt()])
def test_what_is_no_failure_of_the_exchange_reaches_the_caller(
    mode: Mode, library: Any, server: LocalServer, event: str, error: BaseException
) -> None:
    client, calls = hooked(mode, library, server, event, error, 2)
    with pytest.raises(type(error)) as caught:
        mode.run(client.models.list)
    assert caught.value is error
    assert len(calls) == 1


def test_a_hook_that_raises_for_status(mode: Mode, library: Any, server: LocalServer) -> None:
    server.fault(500)
    hooks = {"response": [mode.function(lambda response: response.raise_for_status())]}
    client = mode.client(base_url=server.base_url, http_client=mode.http_client(library, event_hooks=hooks))
    with pytest.raises(openai.APIConnectionError, match="HTTPStatusError"):
        mode.run(client.models.list)


def test_the_http_clients_authentication_has_the_last_word(mode: Mode, library: Any, server: LocalServer) -> None:
    http = mode.http_client(library, auth=library.BasicAuth("me", "pass"))
    client = mode.client(base_url=server.base_url, http_client=http)
    with pytest.raises(openai.AuthenticationError):
        mode.run(client.models.list)
    assert server.requests[0].headers["authorization"] == "Basic [redacted]"


# What is wrong with an http_client


def test_an_http_client_has_to_be_one_of_the_same_colour(mode: Mode, library: Any) -> None:
    other = library.Client() if mode.is_async else library.AsyncClient()
    own_class = library.AsyncClient if mode.is_async else library.Client
    wanted = "`httpx.AsyncClient` or `httpx2.AsyncClient`" if mode.is_async else "`httpx.Client` or `httpx2.Client`"
    for wrong in (other, own_class, library.HTTPTransport(), "http://proxy", 5, object()):
        with pytest.raises(TypeError) as found:
            mode.client(http_client=wrong)
        message = f"Invalid `http_client` argument; Expected an instance of {wanted} but got {type(wrong)}"
        assert str(found.value) == message


def test_headers_of_the_http_client_that_cannot_be_sent(mode: Mode, library: Any) -> None:
    http = mode.http_client(library, headers={"proxy-authorization": "secret-of-mine\n"})
    with pytest.raises(openai.OpenAIError, match="proxy-authorization") as found:
        mode.run(mode.client(http_client=http).models.list)
    assert "secret-of-mine" not in repr(found.getrepr(style="long", showlocals=False).reprcrash)


@pytest.mark.parametrize("value", ["secret-of-mine\n", "secret-of-mine ", "secret-of-miné", "a\r\nx: y", "a\0b"])
@pytest.mark.parametrize("where", ["client", "call"])
def test_a_header_that_cannot_be_sent_is_named_but_not_shown(mode: Mode, value: str, where: str) -> None:
    headers = {"X-Token": value}
    client = mode.client(**({"default_headers": headers} if where == "client" else {}))
    with pytest.raises(openai.OpenAIError, match=r"(?i)'x-token' contains what HTTP cannot carry") as found:
        mode.run(client.models.list, **({"extra_headers": headers} if where == "call" else {}))
    error: Any = found.value
    while error is not None:
        assert "secret-of-min" not in str(error)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("value", ["", "a b", "a\tb", "~!"])
def test_headers_that_can_be_sent(mode: Mode, server: LocalServer, value: str) -> None:
    mode.run(mode.client(base_url=server.base_url, default_headers={"x-value": value}).models.list)
    assert server.requests[0].headers["x-value"] == value


def test_a_closed_http_client(mode: Mode, library: Any) -> None:
    http = mode.http_client(library)
    mode.run(http.aclose if mode.is_async else http.close)
    client = mode.client(http_client=http, max_retries=2)
    assert client.is_closed()
    with pytest.raises(openai.APIConnectionError, match="closed"):
        mode.run(client.models.list)


def test_the_response_of_either_library_may_be_asked_for(mode: Mode, library: Any) -> None:
    httpx2 = pytest.importorskip("httpx2")
    transport = library.MockTransport(lambda request: library.Response(200, json={"a": 1}))
    client = mode.client(http_client=mode.http_client(library, transport=transport))
    for cast_to in (httpx.Response, httpx2.Response):
        response = mode.run(client.post, "/x", cast_to=cast_to, body={})
        assert isinstance(response, library.Response)
        assert response.json() == {"a": 1}

        class Own(cast_to):  # type: ignore[misc, valid-type]
            pass

        with pytest.raises(ValueError, match="Subclasses of HTTP response classes cannot be passed to `cast_to`"):
            mode.run(client.get, "/x", cast_to=Own)
