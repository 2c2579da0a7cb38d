"""When a request is sent again, after how long, and what is the same about it."""

from __future__ import annotations

import asyncio
import math
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

import openai
from openai._flow import retry

from .conftest import COMPLETION, KEY, Mode, Server

#: Seconds before the first retry where the server names none; chance takes up to a quarter off.
FIRST = (0.375, 0.5)


def attempts(mode: Mode, server: Server, status: int, headers: Any = None, *, max_retries: int = 1) -> int:
    """Answer with this status as often as asked; return how often that was."""
    for _ in range(max_retries + 1):
        server.answer({"error": {"message": "m"}}, status, headers=headers)
    with pytest.raises(openai.APIStatusError):
        mode.run(mode.client(max_retries=max_retries).models.list)
    return len(server.requests)


pytestmark = pytest.mark.httpx_mock(assert_all_responses_were_requested=False)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_statuses_that_may_pass_are_tried_again(mode: Mode, server: Server, status: int) -> None:
    assert attempts(mode, server, status) == 2


@pytest.mark.parametrize("status", [300, 304, 400, 401, 402, 403, 404, 405, 407, 410, 418, 422, 425, 499])
def test_other_statuses_are_final(mode: Mode, server: Server, status: int, sleeps: list[float]) -> None:
    assert attempts(mode, server, status) == 1
    assert sleeps == []


@pytest.mark.parametrize(
    ("status", "said", "tries"),
    [(400, "true", 2), (404, "true", 2), (500, "false", 1), (429, "false", 1), (500, "perhaps", 2), (400, "", 1)],
)
def test_the_server_may_say_whether(mode: Mode, server: Server, status: int, said: str, tries: int) -> None:
    assert attempts(mode, server, status, {"x-should-retry": said}) == tries


def test_a_good_answer_is_not_tried_again(mode: Mode, server: Server) -> None:
    server.answer(headers={"x-should-retry": "true", "retry-after": "1"}, times=2)
    mode.run(mode.client(max_retries=1).models.list)
    assert len(server.requests) == 1


@pytest.mark.parametrize("max_retries", [0, 1, 2, 5])
def test_max_retries_counts_the_further_attempts(
    mode: Mode, server: Server, sleeps: list[float], max_retries: int
) -> None:
    assert attempts(mode, server, 500, max_retries=max_retries) == max_retries + 1
    assert len(sleeps) == max_retries
    counts = [request.headers["x-stainless-retry-count"] for request in server.requests]
    assert counts == [str(n) for n in range(max_retries + 1)]


def test_two_retries_by_default(mode: Mode, server: Server) -> None:
    server.answer({}, 500, times=3)
    with pytest.raises(openai.InternalServerError):
        mode.run(mode.Client(api_key=KEY).models.list)
    assert len(server.requests) == 3


def test_retries_without_limit(mode: Mode, server: Server) -> None:
    server.answer({}, 500, times=12)
    server.answer()
    assert mode.run(mode.client(max_retries=math.inf).models.list).data == []
    assert len(server.requests) == 13


def test_with_options_sets_the_retries_of_a_call(mode: Mode, server: Server) -> None:
    server.answer({}, 500, times=2)
    client = mode.client(max_retries=0)
    with pytest.raises(openai.InternalServerError):
        mode.run(client.with_options(max_retries=1).models.list)
    assert len(server.requests) == 2


# How long


def date(seconds_from_now: float, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return a date that lies so many seconds ahead of a clock that stands still."""
    now = 1_700_000_000.0
    monkeypatch.setattr(retry.time, "time", lambda: now)
    return formatdate(now + seconds_from_now, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "low", "high"),
    [
        ({}, *FIRST),
        ({"retry-after": "3"}, 3, 3),
        ({"retry-after": "1.5"}, 1.5, 1.5),
        ({"retry-after": "60"}, 60, 60),
        ({"retry-after": "120"}, 120, 120),
        ({"retry-after-ms": "1500"}, 1.5, 1.5),
        ({"retry-after-ms": "500", "retry-after": "9"}, 0.5, 0.5),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9, 9),
        ({"retry-after": "0"}, *FIRST),
        ({"retry-after": "-5"}, *FIRST),
        ({"retry-after-ms": "-1"}, *FIRST),
        ({"retry-after": "soon"}, *FIRST),
        ({"retry-after": ""}, *FIRST),
        ({"retry-after": "nan"}, *FIRST),
        ({"retry-after": "99 99 99"}, *FIRST),
        ({"retry-after": "Mon, 99 Nov 2023 22:13:20 GMT"}, *FIRST),
        ({"retry-after": "Fri, 31 Dec 999999999999 23:59:59 GMT"}, *FIRST),
    ],
    ids=str,
)
def test_how_long_to_wait(
    mode: Mode, server: Server, sleeps: list[float], headers: Any, low: float, high: float
) -> None:
    assert attempts(mode, server, 429, headers) == 2
    (slept,) = sleeps
    assert low <= slept <= high


@pytest.mark.parametrize("seconds", [1, 5, 119])
def test_a_date_to_wait_for(
    mode: Mode, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    assert attempts(mode, server, 429, {"retry-after": date(seconds, monkeypatch)}) == 2
    assert sleeps == [seconds]


@pytest.mark.parametrize("seconds", [0, -60])
def test_a_date_that_is_past(
    mode: Mode, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    assert attempts(mode, server, 429, {"retry-after": date(seconds, monkeypatch)}) == 2
    assert FIRST[0] <= sleeps[0] <= FIRST[1]


@pytest.mark.parametrize("form", ["seconds", "milliseconds", "date", "infinite"])
def test_a_wait_of_more_than_two_minutes_is_left_to_the_caller(
    mode: Mode, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    forms = {
        "seconds": {"retry-after": "121"},
        "milliseconds": {"retry-after-ms": "120001"},
        "date": {"retry-after": date(121, monkeypatch)},
        "infinite": {"retry-after": "inf"},
    }
    assert attempts(mode, server, 429, forms[form]) == 1
    assert sleeps == []


def test_a_server_that_insists_is_asked_again_without_its_long_wait(
    mode: Mode, server: Server, sleeps: list[float]
) -> None:
    assert attempts(mode, server, 429, {"retry-after": "121", "x-should-retry": "true"}) == 2
    assert FIRST[0] <= sleeps[0] <= FIRST[1]


def test_waits_grow_up_to_eight_seconds(mode: Mode, server: Server, sleeps: list[float]) -> None:
    attempts(mode, server, 500, max_retries=8)
    for slept, longest in zip(sleeps, [0.5, 1, 2, 4, 8, 8, 8, 8]):
        assert 0.75 * longest <= slept <= longest


@given(st.integers(0, 10**9))
def test_a_wait_is_never_longer_than_eight_seconds(retries_taken: int) -> None:
    longest = min(0.5 * 2 ** min(retries_taken, 10), 8)
    assert 0.75 * longest <= retry.delay(retries_taken, None) <= longest


@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms"]), st.text()), st.sampled_from([429, 500]))
def test_no_text_in_the_headers_confuses(headers: dict[str, str], status: int) -> None:
    wait = retry.retry_after(headers)
    assert retry.should_retry(status, headers, wait) in (True, False)
    assert 0 < retry.delay(0, wait) <= 120


def test_chance_spreads_the_waits() -> None:
    assert len({retry.delay(0, None) for _ in range(20)}) > 1


# What failed to come at all


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.WriteError("broken"),
        httpx.RemoteProtocolError("disconnected"),
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("slow"),
        httpx.PoolTimeout("full"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_connections_that_fail_are_tried_again(
    mode: Mode, server: Server, sleeps: list[float], failure: httpx.TransportError
) -> None:
    server.react(lambda _: failure)
    server.answer()
    assert mode.run(mode.client(max_retries=1).models.list).data == []
    assert FIRST[0] <= sleeps[0] <= FIRST[1]
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1"]


@pytest.mark.parametrize(
    ("failure", "error"),
    [(httpx.ConnectError("refused"), openai.APIConnectionError), (httpx.ReadTimeout("slow"), openai.APITimeoutError)],
)
def test_after_the_last_attempt_the_failure_is_raised(
    mode: Mode, server: Server, failure: Exception, error: Any
) -> None:
    server.react(lambda _: failure)
    server.react(lambda _: failure)
    with pytest.raises(error) as caught:
        mode.run(mode.client(max_retries=1).models.list)
    assert type(caught.value) is error
    assert caught.value.__cause__ is failure


def test_a_failure_of_a_transport_that_is_not_httpx_own(mode: Mode, server: Server) -> None:
    failure = OSError("no route to host")
    server.react(lambda _: failure)
    server.react(lambda _: failure)
    with pytest.raises(openai.APIConnectionError) as caught:
        mode.run(mode.client(max_retries=1).models.list)
    assert caught.value.__cause__ is failure


# What is sent again


def test_the_body_is_sent_again_as_it_was(mode: Mode, server: Server) -> None:
    server.answer({}, 503)
    server.react(lambda _: httpx.ReadError("reset"))
    server.answer(COMPLETION)
    mode.chat(mode.client(max_retries=2), messages=iter([{"role": "user", "content": "é"}]), metadata={"a": "b"})
    first, second, third = server.requests
    assert server.bodies[0] == server.bodies[1] == server.bodies[2] != b""
    for request in (second, third):
        assert (request.method, request.url) == (first.method, first.url)
        changing = {"x-stainless-retry-count"}
        assert [h for h in request.headers.items() if h[0] not in changing] == [
            h for h in first.headers.items() if h[0] not in changing
        ]


def test_a_stream_is_tried_again_before_it_begins(mode: Mode, server: Server) -> None:
    server.answer({"error": {"message": "m"}}, 500)
    server.answer(b"data: [DONE]\n\n", headers={"content-type": "text/event-stream"})
    stream = mode.chat(mode.client(max_retries=1), stream=True)
    mode.run(stream.close)
    assert len(server.requests) == 2


def test_a_callers_retry_count_stands(mode: Mode, server: Server) -> None:
    server.answer({}, 500)
    server.answer()
    mode.run(mode.client(max_retries=1).models.list, extra_headers={"x-stainless-retry-count": "5"})
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["5", "5"]


# Errors that are none of httpx's


@pytest.mark.parametrize(
    "error",
    [RuntimeError("Event loop is closed"), ValueError("v"), KeyError("k"), AssertionError("a"), httpx.InvalidURL("u")],
)
def test_whatever_the_sending_raises_is_tried_again(
    mode: Mode, server: Server, error: Exception, sleeps: list[float]
) -> None:
    server.react(lambda request: error)
    server.answer(COMPLETION)
    assert mode.chat(mode.client(max_retries=1)).choices[0].message.content == "Hi"
    assert (len(server.requests), len(sleeps)) == (2, 1)
    assert server.requests[1].headers["x-stainless-retry-count"] == "1"


@pytest.mark.parametrize("error", [RuntimeError("loop"), ValueError(), KeyError("k"), InterruptedError("i")])
def test_what_it_raises_in_the_end_is_a_connection_error(mode: Mode, server: Server, error: Exception) -> None:
    for _ in range(3):
        server.react(lambda request: error)
    with pytest.raises(openai.APIConnectionError, match=f"Connection error. {type(error).__name__}") as caught:
        mode.chat(mode.client(max_retries=2))
    assert caught.value.__cause__ is error
    assert caught.value.request.url == server.requests[-1].url
    assert caught.value.endpoint == "chat.completions.create"
    assert len(server.requests) == 3


def test_an_error_of_this_library_is_not_the_networks(mode: Mode, server: Server, sleeps: list[float]) -> None:
    refused = openai.OpenAIError("not today")
    server.react(lambda request: refused)
    with pytest.raises(openai.OpenAIError) as caught:
        mode.chat(mode.client(max_retries=2))
    assert caught.value is refused
    assert (len(server.requests), sleeps) == (1, [])


def test_what_goes_wrong_before_the_sending_is_no_connection_error(mode: Mode, server: Server) -> None:
    with pytest.raises(TypeError, match="messages"):
        mode.chat(mode.client(max_retries=2), messages=object())

    def no_key() -> str:
        raise ValueError("no key")

    with pytest.raises(ValueError, match="no key"):
        mode.chat(mode.client(max_retries=2, api_key=mode.function(no_key)))
    assert server.requests == []


def test_a_cancelled_call_stays_cancelled(sleeps: list[float]) -> None:
    async def stop(request: httpx.Request) -> httpx.Response:
        raise asyncio.CancelledError

    client = openai.AsyncOpenAI(
        api_key=KEY, max_retries=2, http_client=httpx.AsyncClient(transport=httpx.MockTransport(stop))
    )

    async def program() -> None:
        async with client:
            await client.models.list()

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(program())
    assert sleeps == []
