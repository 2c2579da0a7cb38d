"""Timeouts: what httpx takes is taken, and anything else is an error that names `timeout`, before anything is sent."""

from __future__ import annotations

import math
from datetime import timedelta
from fractions import Fraction
from typing import Any

import httpx
import pytest

import openai
from openai import DefaultAsyncHttpxClient, DefaultHttpxClient
from openai._models import FinalRequestOptions

from .conftest import COMPLETION, KEY, Mode, Server

httpx2 = pytest.importorskip("httpx2")

#: What is given, and the seconds to connect, read, write, and wait for the pool.
GOOD: list[tuple[Any, tuple[Any, ...]]] = [
    (None, (None, None, None, None)),
    (3, (3, 3, 3, 3)),
    (0, (0, 0, 0, 0)),
    (2.5, (2.5, 2.5, 2.5, 2.5)),
    (Fraction(1, 2), (0.5, 0.5, 0.5, 0.5)),
    (math.inf, (None, None, None, None)),
    (10**400, (None, None, None, None)),
    (10**12, (None, None, None, None)),
    ((2, 3), (2, 3, None, None)),
    ((2, None), (2, None, None, None)),
    ((None, 3.5, 4), (None, 3.5, 4, None)),
    ((1, 2, 3, 4), (1, 2, 3, 4)),
    ((1, math.inf, None, 4), (1, None, None, 4)),
    (httpx.Timeout(7, connect=1), (1, 7, 7, 7)),
    (httpx.Timeout((2, 3)), (2, 3, None, None)),
    (httpx.Timeout(math.inf), (None, None, None, None)),
    (httpx2.Timeout(5), (5, 5, 5, 5)),
]

#: What is given, the error, and what it says.
BAD: list[tuple[Any, type[Exception], str]] = [
    ("30", TypeError, "`timeout` must be a number"),
    (b"30", TypeError, "`timeout` must be a number"),
    (True, TypeError, "`timeout` must be a number"),
    ({"read": 3}, TypeError, "`timeout` must be a number"),
    ([2, 3], TypeError, "`timeout` must be a number"),
    (timedelta(seconds=3), TypeError, r"`timeout` must be a number.*total_seconds\(\)"),
    (1j, TypeError, "`timeout` must be a number"),
    (object(), TypeError, "`timeout` must be a number"),
    (-1, ValueError, "`timeout` must be 0 or more"),
    (-math.inf, ValueError, "`timeout` must be 0 or more"),
    (-(10**400), ValueError, "`timeout` must be 0 or more"),
    (math.nan, ValueError, "`timeout` must be 0 or more"),
    ((), ValueError, "`timeout` must have 2 to 4 entries"),
    ((3,), ValueError, "`timeout` must have 2 to 4 entries"),
    ((1, 2, 3, 4, 5), ValueError, "`timeout` must have 2 to 4 entries"),
    ((2, "3"), TypeError, r"`timeout` \(read\) must be a number"),
    ((2, -3), ValueError, r"`timeout` \(read\) must be 0 or more"),
    (httpx.Timeout(5, connect=-1), ValueError, r"`timeout` \(connect\) must be 0 or more"),
    (httpx.Timeout("5"), TypeError, r"`timeout` \(connect\) must be a number"),  # type: ignore[arg-type]
]


def seconds_of(request: httpx.Request) -> tuple[Any, ...]:
    timeout = request.extensions["timeout"]
    return tuple(timeout[name] for name in ("connect", "read", "write", "pool"))


@pytest.mark.parametrize(("timeout", "expected"), GOOD)
def test_what_is_taken(mode: Mode, server: Server, timeout: Any, expected: tuple[Any, ...]) -> None:
    server.answer(COMPLETION, times=4)
    mode.chat(mode.client(timeout=timeout))
    mode.chat(mode.client(), timeout=timeout)
    mode.chat(mode.client().with_options(timeout=timeout))
    mode.run(mode.client().post, "/x", cast_to=object, body={}, options={"timeout": timeout})
    assert [seconds_of(request) for request in server.requests] == [expected] * 4
    headers = {request.headers.get("x-stainless-read-timeout") for request in server.requests}
    assert headers == {None if expected[1] is None else f"{expected[1]}"}


@pytest.mark.parametrize(("timeout", "error", "text"), BAD)
def test_what_is_refused(mode: Mode, server: Server, timeout: Any, error: type[Exception], text: str) -> None:
    client = mode.client()
    for call in (
        lambda: mode.client(timeout=timeout),
        lambda: client.with_options(timeout=timeout),
        lambda: mode.chat(client, timeout=timeout),
        lambda: mode.run(client.models.list, timeout=timeout),
        lambda: mode.run(client.get, "/x", cast_to=object, options={"timeout": timeout}),
        lambda: mode.run(client.chat.completions.with_raw_response.create, model="m", messages=[], timeout=timeout),
        lambda: client._build_request(FinalRequestOptions.construct(method="get", url="/", timeout=timeout)),
        lambda: (DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient)(timeout=timeout),
        lambda: mode.azure(azure_endpoint="https://r.openai.azure.com", timeout=timeout),
    ):
        with pytest.raises(error, match=text):
            call()
    client.timeout = timeout
    with pytest.raises(error, match=text):
        mode.chat(client)
    assert server.requests == []


@pytest.mark.parametrize(("timeout", "error", "text"), BAD)
def test_the_module_refuses_the_same(
    server: Server, monkeypatch: pytest.MonkeyPatch, timeout: Any, error: type[Exception], text: str
) -> None:
    monkeypatch.setattr(openai, "api_key", KEY)
    monkeypatch.setattr(openai, "timeout", timeout)
    with pytest.raises(error, match=text):
        openai.models.list()
    assert server.requests == []


@pytest.mark.parametrize("timeout", [3, (2, 3), math.inf, httpx.Timeout(4), httpx2.Timeout(6), None])
def test_default_clients_of_both_libraries(mode: Mode, timeout: Any) -> None:
    for library, name in ((httpx, "Httpx"), (httpx2, "Httpx2")):
        cls = getattr(openai, f"Default{'Async' if mode.is_async else ''}{name}Client")
        http = cls(timeout=timeout)
        assert isinstance(http.timeout, library.Timeout)
        client = mode.client(http_client=http)
        request = client._build_request(FinalRequestOptions(method="get", url="/"))
        assert request.extensions["timeout"] == http.timeout.as_dict()


def test_a_timeout_of_the_programs_own_client_is_checked(mode: Mode) -> None:
    http = mode.http_client(timeout=httpx.Timeout(-3))
    with pytest.raises(ValueError, match=r"`timeout` \(connect\) must be 0"):
        mode.client(http_client=http)
    mode.run(http.aclose if mode.is_async else http.close)
