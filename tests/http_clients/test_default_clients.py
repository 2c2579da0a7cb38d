"""The clients that come with this library, and those that need another one."""

from __future__ import annotations

import ssl
import sys
from typing import Any

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import Mode, need_aiohttp
from .programs import run_program

NAMES = [
    "DefaultHttpxClient",
    "DefaultAsyncHttpxClient",
    "DefaultAioHttpClient",
    "DefaultHttpx2Client",
    "DefaultAsyncHttpx2Client",
]


def library_of(name: str) -> Any:
    if name == "DefaultAioHttpClient":
        need_aiohttp()
    return pytest.importorskip("httpx2") if "2" in name else httpx


@pytest.mark.parametrize("name", NAMES)
def test_they_have_this_librarys_defaults(name: str) -> None:
    library = library_of(name)
    made = getattr(openai, name)()
    assert isinstance(made, library.AsyncClient if "A" in name[7:] else library.Client)
    assert made.timeout == library.Timeout(600, connect=5)
    assert made.follow_redirects is True
    if "Aio" not in name:
        pool = made._transport._pool
        assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_wins(name: str) -> None:
    library = library_of(name)
    limits = library.Limits(max_connections=7)
    made = getattr(openai, name)(timeout=3, follow_redirects=False, limits=limits, headers={"x-a": "b"})
    assert (made.timeout, made.follow_redirects, made.headers["x-a"]) == (library.Timeout(3), False, "b")
    if "Aio" not in name:
        assert made._transport._pool._max_connections == 7


@pytest.mark.parametrize("name", NAMES)
def test_what_httpx_does_not_know_is_refused(name: str) -> None:
    library_of(name)
    with pytest.raises(TypeError, match="proxys"):
        getattr(openai, name)(proxys="http://host")


@pytest.mark.parametrize("name", NAMES)
def test_they_carry_calls(name: str, server: LocalServer) -> None:
    library_of(name)
    mode = Mode("A" in name[7:])
    http = getattr(openai, name)()
    client = mode.client(base_url=server.base_url, http_client=http)
    assert client._client is http
    assert client.timeout == httpx.Timeout(600, connect=5)
    assert mode.chat(client).choices[0].message.content == "Hello! You said: Hi"
    pieces = mode.rest(mode.chat(client, stream=True))
    assert "".join(piece.choices[0].delta.content or "" for piece in pieces) == "Hello! You said: Hi"
    uploaded = mode.run(client.files.create, file=("a.txt", b"x" * 100_000), purpose="user_data")
    assert uploaded.bytes == 100_000
    mode.finish()


def test_failures_over_aiohttp(server: LocalServer) -> None:
    need_aiohttp()
    mode = Mode(True)
    client = mode.client(base_url=server.base_url, http_client=openai.DefaultAioHttpClient())
    server.fault("hang")
    with pytest.raises(openai.APITimeoutError):
        mode.run(client.models.list, timeout=0.05)
    server.fault("reset")
    with pytest.raises(openai.APIConnectionError):
        mode.chat(client)
    server.fault(429)
    with pytest.raises(openai.RateLimitError):
        mode.run(client.models.list)
    mode.finish()


@pytest.mark.parametrize(
    ("name", "missing", "remedy"),
    [
        ("DefaultAioHttpClient", "httpx_aiohttp", "pip install 'openai[aiohttp]'"),
        ("DefaultHttpx2Client", "httpx2", "pip install 'openai[httpx2]'"),
        ("DefaultAsyncHttpx2Client", "httpx2", "pip install 'openai[httpx2]'"),
    ],
)
def test_without_the_other_library_they_say_how_to_get_it(name: str, missing: str, remedy: str) -> None:
    program = f"""
import sys
sys.modules[{missing!r}] = None
import openai
try:
    openai.{name}()
except RuntimeError as error:
    print(error)
"""
    if missing == "httpx2" and sys.version_info < (3, 10):
        remedy = "requires Python 3.10 or later"
    assert remedy in run_program(program)


def test_what_other_packages_ask_about_httpx2() -> None:
    from openai import _httpx2

    library = pytest.importorskip("httpx2")
    assert _httpx2.is_httpx2_sync_client(library.Client()) and not _httpx2.is_httpx2_sync_client(httpx.Client())
    assert _httpx2.is_httpx2_async_client(library.AsyncClient())
    assert not _httpx2.is_httpx2_async_client(library.Client())
    assert type(_httpx2.normalize_httpx_url(library.URL("http://a/b"))) is httpx.URL
    assert _httpx2.normalize_httpx_timeout(library.Timeout(3, read=4)) == httpx.Timeout(3, read=4)
    assert _httpx2.normalize_httpx2_timeout(httpx.Timeout(3, read=4)) == library.Timeout(3, read=4)
    assert (_httpx2.normalize_httpx_timeout(3.5), _httpx2.normalize_httpx2_timeout(None)) == (3.5, None)
    assert _httpx2.timeout_exceptions() == (httpx.TimeoutException, library.TimeoutException)
    assert _httpx2.http_response_types() == (httpx.Response, library.Response)


def test_all_default_clients_share_their_trust_but_not_with_others(mode: Mode) -> None:
    def trust(client: Any) -> ssl.SSLContext:
        context: ssl.SSLContext = client._transport._pool._ssl_context
        return context

    one, other = mode.default_http_client(), mode.default_http_client()
    own = ssl.create_default_context()
    assert trust(one) is trust(other)
    assert trust(mode.default_http_client(verify=own)) is own
    assert trust(mode.default_http_client(verify=False)).verify_mode == ssl.CERT_NONE
