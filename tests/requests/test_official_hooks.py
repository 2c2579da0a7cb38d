"""Methods and properties of clients by their official names: what they return, and that a replacement is what runs."""

from __future__ import annotations

from typing import Any, Callable
from unittest.mock import PropertyMock, patch

import httpx
import pytest

import openai
from openai import OpenAIError
from openai._base_client import BaseClient
from openai._models import FinalRequestOptions
from openai._qs import Querystring

from .conftest import COMPLETION, KEY, Mode, Server

#: Puts something in the place of a method of a client, and returns a client.
Put = Callable[..., Any]


def in_subclass(mode: Mode, monkeypatch: pytest.MonkeyPatch, name: str, value: Any, settings: Any) -> Any:
    Own: Any = type("Own", (mode.Client,), {name: value})
    return mode.keep(Own(**{"api_key": KEY, "max_retries": 1, **settings}))


def on_instance(mode: Mode, monkeypatch: pytest.MonkeyPatch, name: str, value: Any, settings: Any) -> Any:
    client = mode.client(**{"max_retries": 1, **settings})
    setattr(client, name, value.__get__(client))
    return client


def on_class(mode: Mode, monkeypatch: pytest.MonkeyPatch, name: str, value: Any, settings: Any) -> Any:
    monkeypatch.setattr(mode.Client, name, value, raising=False)
    return mode.client(**{"max_retries": 1, **settings})


def after_a_call(mode: Mode, monkeypatch: pytest.MonkeyPatch, name: str, value: Any, settings: Any) -> Any:
    client = mode.client(**{"max_retries": 1, **settings})
    mode.run(
        client._process_response,
        cast_to=str,
        options=FinalRequestOptions.construct(method="get", url="/"),
        response=httpx.Response(200, text="", request=httpx.Request("GET", "http://x")),
        stream=False,
        stream_cls=None,
    )
    monkeypatch.setattr(mode.Client, name, value, raising=False)
    return client


@pytest.fixture(params=[in_subclass, on_instance, on_class, after_a_call])
def put(request: pytest.FixtureRequest, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> Put:
    def client_with(name: str, value: Any, **settings: Any) -> Any:
        return request.param(mode, monkeypatch, name, value, settings)

    return client_with


def own(mode: Mode, **members: Any) -> Any:
    """Return a client of a subclass with some members."""
    Own: Any = type("Own", (mode.Client,), members)
    return mode.keep(Own(api_key=KEY, max_retries=1))


# Retries


def test_should_retry(mode: Mode, server: Server, put: Put) -> None:
    seen: list[int] = []

    def should_retry(self: Any, response: httpx.Response) -> bool:
        seen.append(response.status_code)
        return response.status_code == 418

    client = put("_should_retry", should_retry)
    server.answer({}, 418)
    server.answer(COMPLETION)
    assert mode.chat(client).id == "chatcmpl-1"
    server.answer({}, 500)
    with pytest.raises(openai.InternalServerError):
        mode.chat(client)
    assert seen == [418, 500]


def test_calculate_retry_timeout(mode: Mode, server: Server, put: Put, sleeps: list[float]) -> None:
    seen: list[Any] = []

    def seconds(self: Any, remaining_retries: int, options: Any, response_headers: Any = None) -> float:
        seen.append((remaining_retries, options.method, options.url, options.json_data["model"], response_headers))
        return 0.25

    client = put("_calculate_retry_timeout", seconds, max_retries=2)
    server.react(lambda request: httpx.ConnectError("refused"))
    server.answer({}, 500, headers={"retry-after": "7"})
    server.answer(COMPLETION)
    mode.chat(client)
    assert sleeps == [0.25, 0.25]
    assert seen[0] == (2, "post", "/chat/completions", "m", None)
    assert (seen[1][0], seen[1][4]["retry-after"]) == (1, "7")


def test_calculate_retry_timeout_of_the_base_class(mode: Mode, server: Server, sleeps: list[float]) -> None:
    with patch("openai._base_client.BaseClient._calculate_retry_timeout", return_value=0.1):
        client = mode.client(max_retries=1)
        server.answer({}, 500)
        server.answer(COMPLETION)
        mode.chat(client)
    server.answer({}, 500, headers={"retry-after": "9"})
    server.answer(COMPLETION)
    mode.chat(client)
    assert sleeps == [0.1, 9]


def test_sleep_for_retry(mode: Mode, server: Server, put: Put, sleeps: list[float]) -> None:
    seen: list[dict[str, Any]] = []
    client = put("_sleep_for_retry", mode.function(lambda self, **arguments: seen.append(arguments)))
    server.answer({}, 503)
    server.answer(COMPLETION)
    mode.chat(client)
    ((arguments),) = seen
    assert (arguments["retries_taken"], arguments["max_retries"]) == (0, 1)
    assert (arguments["response"].status_code, arguments["options"].url) == (503, "/chat/completions")
    assert sleeps == []


def test_parse_retry_after_header(mode: Mode, server: Server, put: Put, sleeps: list[float]) -> None:
    def parse(self: Any, response_headers: Any = None) -> Any:
        return None if response_headers is None else float(response_headers["x-wait"])

    client = put("_parse_retry_after_header", parse)
    server.answer({}, 429, headers={"x-wait": "3"})
    server.answer({}, 429, headers={"x-wait": "500"})
    with pytest.raises(openai.RateLimitError):
        mode.chat(client)
    assert sleeps == [3]
    server.answer({}, 429, headers={"x-wait": "500"})
    with pytest.raises(openai.RateLimitError):
        mode.chat(client)
    assert sleeps == [3]


def test_what_the_methods_say_about_a_failure(mode: Mode) -> None:
    client = mode.client(max_retries=3)
    options = FinalRequestOptions(method="get", url="/foo")
    assert client._parse_retry_after_header() is None
    assert client._parse_retry_after_header(httpx.Headers({"retry-after-ms": "1500"})) == 1.5
    assert client._calculate_retry_timeout(3, options, httpx.Headers({"retry-after": "20"})) == 20
    assert 0.375 <= client._calculate_retry_timeout(3, options) <= 0.5
    assert 1.5 <= client._calculate_retry_timeout(1, options, httpx.Headers({"retry-after": "121"})) <= 2
    assert client._should_retry(httpx.Response(429)) is True
    assert client._should_retry(httpx.Response(429, headers={"retry-after": "121"})) is False
    assert client._should_retry(httpx.Response(404)) is False


# Errors


def test_make_status_error(mode: Mode, server: Server, put: Put) -> None:
    class Mine(openai.APIStatusError):
        pass

    def make(self: Any, err_msg: str, *, body: Any, response: httpx.Response) -> Any:
        return Mine(f"mine: {err_msg}", body=body, response=response)

    server.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(Mine, match=r"mine: Error code: 400 - \{'error'") as caught:
        mode.chat(put("_make_status_error", make))
    assert caught.value.body == {"error": {"message": "no"}}
    assert caught.value.endpoint == "chat.completions.create"


def test_make_status_error_from_response(mode: Mode, server: Server, put: Put) -> None:
    server.answer({}, 404)
    with pytest.raises(LookupError, match="404"):
        mode.chat(put("_make_status_error_from_response", lambda self, response: LookupError(response.status_code)))


def test_what_the_methods_say_about_an_answer(mode: Mode) -> None:
    client = mode.client()
    response = httpx.Response(429, json={"error": {"code": "c"}}, request=httpx.Request("GET", "http://x"))
    error = client._make_status_error_from_response(response)
    assert (type(error), error.code, error.body) == (openai.RateLimitError, "c", {"code": "c"})
    error = client._make_status_error("text", body="text", response=response)
    assert (type(error), error.message, error.body) == (openai.RateLimitError, "text", "text")


# Requests


def test_build_request(mode: Mode, server: Server, put: Put) -> None:
    original = BaseClient._build_request

    def build(self: Any, options: Any, *, retries_taken: int = 0) -> httpx.Request:
        options.url = "/elsewhere"
        request = original(self, options, retries_taken=retries_taken)
        request.headers["X-Own"] = f"{options.json_data['model']} {retries_taken}"
        return request

    client = put("_build_request", build)
    server.answer({}, 500)
    server.answer(COMPLETION)
    assert mode.chat(client).id == "chatcmpl-1"
    assert [request.headers["x-own"] for request in server.requests] == ["m 0", "m 1"]
    assert [request.url.path for request in server.requests] == ["/v1/elsewhere"] * 2
    assert server.requests[1].headers["authorization"] == f"Bearer {KEY}"


def test_build_headers(mode: Mode, server: Server, put: Put) -> None:
    original = BaseClient._build_headers

    def build(self: Any, options: Any, *, retries_taken: int = 0) -> httpx.Headers:
        headers = original(self, options, retries_taken=retries_taken)
        headers["X-Own"] = options.url
        del headers["x-stainless-lang"]
        return headers

    server.answer(COMPLETION)
    mode.chat(put("_build_headers", build), extra_headers={"X-Call": "1"})
    headers = server.request.headers
    assert (headers["x-own"], headers["x-call"]) == ("/chat/completions", "1")
    assert "x-stainless-lang" not in headers
    assert headers["content-type"] == "application/json"


def test_validate_headers(mode: Mode, server: Server, put: Put) -> None:
    seen: list[Any] = []

    def validate(self: Any, headers: Any, custom_headers: Any) -> None:
        seen.append(({name.lower() for name in headers}, dict(custom_headers)))
        if "X-No" in custom_headers:
            raise PermissionError("no")

    client = put("_validate_headers", validate)
    server.answer(COMPLETION)
    mode.chat(client)
    with pytest.raises(PermissionError):
        mode.chat(client, extra_headers={"X-No": "1"})
    assert "authorization" in seen[0][0] and seen[1][1] == {"X-No": "1"}


def test_validate_headers_of_a_client_without_a_key(
    mode: Mode, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "admin")

    class Own(mode.Client):  # type: ignore[name-defined, misc]
        def _validate_headers(self, headers: Any, custom_headers: Any) -> None:
            pass

    server.answer(COMPLETION)
    mode.chat(mode.keep(Own()))
    assert "authorization" not in server.request.headers
    with pytest.raises(OpenAIError, match="api_key"):
        mode.client()._validate_headers({}, {})


def test_prepare_url(mode: Mode, server: Server, put: Put) -> None:
    server.answer(COMPLETION)
    client = put("_prepare_url", lambda self, url: httpx.URL(f"https://gateway/x{url}"))
    mode.chat(client, extra_query={"a": [1]})
    assert str(server.request.url) == "https://gateway/x/chat/completions?a%5B%5D=1"


def test_prepare_url_of_azure(mode: Mode, server: Server) -> None:
    seen: list[str] = []
    base = openai.AsyncAzureOpenAI if mode.is_async else openai.AzureOpenAI

    class Own(base):  # type: ignore[misc, valid-type]
        def _prepare_url(self, url: str) -> httpx.URL:
            seen.append(url)
            return super()._prepare_url(url)

    client = mode.keep(Own(api_key=KEY, api_version="1", azure_endpoint="https://res.openai.azure.com"))
    server.answer(COMPLETION)
    mode.chat(client)
    assert seen == ["/deployments/m/chat/completions"]
    assert str(server.request.url) == (
        "https://res.openai.azure.com/openai/deployments/m/chat/completions?api-version=1"
    )


def test_send_request(mode: Mode, server: Server, put: Put) -> None:
    original = mode.Client._send_request
    seen: list[Any] = []

    def send(self: Any, request: httpx.Request, *, stream: bool, **options: Any) -> Any:
        seen.append((request.method, stream))
        return original(self, request, stream=stream, **options)

    client = put("_send_request", send)
    server.answer({}, 500)
    server.answer(COMPLETION)
    mode.chat(client)
    assert seen == [("POST", False)] * 2


def test_custom_auth(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, times=2)
    mode.chat(own(mode, custom_auth=property(lambda self: httpx.BasicAuth("me", "x"))))
    mode.chat(own(mode, _custom_auth=lambda self, security: httpx.BasicAuth("me", "x")))
    assert [request.headers["authorization"][:6] for request in server.requests] == ["Basic "] * 2


def test_auth_headers(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, times=2)
    mode.chat(own(mode, auth_headers=property(lambda self: {"Authorization": "Own 1"})))
    mode.chat(own(mode, _auth_headers=lambda self, security: {"Authorization": "Own 2"}))
    assert [request.headers["authorization"] for request in server.requests] == ["Own 1", "Own 2"]


def test_properties_of_a_subclass(mode: Mode, server: Server) -> None:
    members = {
        "default_query": property(lambda self: {"tenant": "t"}),
        "user_agent": property(lambda self: "agent/1"),
        "platform_headers": lambda self: {"X-Platform": "p"},
        "_auth_query": lambda self, security: {"key": "k"},
        "default_headers": property(
            lambda self: {"X-Own": "1", "User-Agent": self.user_agent, **self.platform_headers()}
        ),
    }
    for name, member in members.items():
        server.answer(COMPLETION)
        mode.chat(own(mode, **{name: member}), extra_query={"q": "1"})
    query, agent, platform, auth, headers = server.requests
    assert str(query.url.query, "ascii") == "tenant=t&q=1"
    assert agent.headers["user-agent"] == "agent/1"
    assert platform.headers["x-platform"] == "p"
    assert str(auth.url.query, "ascii") == "key=k&q=1"
    assert headers.headers["x-own"] == "1"
    assert headers.headers["authorization"] == f"Bearer {KEY}"


def test_a_property_may_change_between_calls(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, times=3)
    agents = iter(["a", "b"])
    client = own(mode, user_agent=property(lambda self: next(agents)))
    mode.chat(client)
    mode.chat(client)
    with patch.object(mode.Client, "user_agent", PropertyMock(return_value="c")):
        mode.chat(mode.client())
    assert [request.headers["user-agent"] for request in server.requests] == ["a", "b", "c"]


def test_base_url_of_a_subclass(mode: Mode, server: Server) -> None:
    class Own(mode.Client):  # type: ignore[name-defined, misc]
        @property
        def base_url(self) -> httpx.URL:
            return httpx.URL("https://gateway/v7/")

    server.answer(COMPLETION)
    mode.chat(mode.keep(Own(api_key=KEY)))
    assert str(server.request.url) == "https://gateway/v7/chat/completions"


def test_qs(mode: Mode, server: Server) -> None:
    assert mode.client().qs.stringify({"a": [1, 2], "b": {"c": True}}) == "a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=true"
    server.answer(COMPLETION)
    mode.chat(own(mode, qs=property(lambda self: Querystring(array_format="comma"))), extra_query={"a": [1, 2]})
    assert str(server.request.url.query, "ascii") == "a=1%2C2"


def test_idempotency_key(mode: Mode, server: Server) -> None:
    client = mode.client(max_retries=1)
    client._idempotency_header = "Idempotency-Key"
    server.answer({}, 500)
    server.answer(COMPLETION)
    mode.chat(client)
    server.answer({"a": 1}, times=3)
    mode.run(client.post, "/x", cast_to=object, options={"idempotency_key": "mine"})
    mode.run(client.get, "/x", cast_to=object)
    with patch.object(mode.Client, "_idempotency_key", return_value="k"):
        mode.run(client.post, "/x", cast_to=object)
    keys = [request.headers.get("idempotency-key") for request in server.requests]
    assert keys[0] == keys[1] and keys[0].startswith("stainless-python-retry-")
    assert keys[2:] == ["mine", None, "k"]


def test_uploads_go_the_same_way(mode: Mode, server: Server, put: Put, tmp_path: Any) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    original = BaseClient._build_request

    def build(self: Any, options: Any, *, retries_taken: int = 0) -> httpx.Request:
        return original(self, options, retries_taken=retries_taken)

    client = put("_build_request", build)
    server.answer({}, 500)
    server.answer({"id": "f"})
    assert mode.run(client.files.create, file=path, purpose="batch").id == "f"
    assert b"abc" in server.bodies[0] and b"abc" in server.bodies[1]
    assert server.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


# What is called directly


def test_a_request_is_built_of_options(mode: Mode) -> None:
    client = mode.client(default_query={"q": "1"}, default_headers={"X-A": "1"})
    request = client._build_request(
        FinalRequestOptions(
            method="post",
            url="/foo?beta=true",
            params={"limit": "3"},
            json_data={"a": 1},
            extra_json={"b": 2},
            timeout=httpx.Timeout(100.0),
        ),
        retries_taken=3,
    )
    assert str(request.url) == "https://api.openai.com/v1/foo?beta=true&q=1&limit=3"
    assert request.read() == b'{"a":1,"b":2}'
    assert httpx.Timeout(**request.extensions["timeout"]) == httpx.Timeout(100)
    assert (request.headers["x-a"], request.headers["x-stainless-retry-count"]) == ("1", "3")
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_headers_and_addresses(mode: Mode) -> None:
    client = mode.client(base_url="https://host/v1")
    headers = client._build_headers(FinalRequestOptions(method="get", url="/foo", headers={"X-B": "2"}))
    assert isinstance(headers, httpx.Headers)
    assert (headers["x-b"], headers["authorization"]) == ("2", f"Bearer {KEY}")
    assert str(client._prepare_url("/foo")) == "https://host/v1/foo"
    assert str(client._prepare_url("https://other/x")) == "https://other/x"
    assert client._validate_headers({"Authorization": "x"}, {}) is None
    assert client.custom_auth is None


def test_data_of_an_event_as_an_object(mode: Mode) -> None:
    response = httpx.Response(200, request=httpx.Request("GET", "http://x"))
    process = mode.client()._process_response_data
    assert process(data=None, cast_to=openai.types.Model, response=response) is None
    assert process(data={"id": "m"}, cast_to=openai.types.Model, response=response) == openai.types.Model.construct(
        id="m"
    )
    with pytest.raises(OpenAIError):
        mode.client(_strict_response_validation=True)._process_response_data(
            data={"id": 1}, cast_to=openai.types.Model, response=response
        )
