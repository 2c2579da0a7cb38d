"""Faults on request: each kind, as a script and as a header."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

from openai.testing import LocalServer

CHAT = {"model": "m", "messages": [{"role": "user", "content": "one two three four"}]}
STREAM = {**CHAT, "stream": True}


def test_status_with_headers_and_body_so_many_times(server: LocalServer, http: httpx.Client) -> None:
    server.fault(429, headers={"retry-after": "1"}, times=2)
    server.fault("status", status=418, body={"error": {"message": "tea"}})
    answers = [http.get("/models") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [429, 429, 418, 200]
    assert answers[0].headers["retry-after"] == "1"
    assert answers[0].json()["error"]["type"] == "rate_limit_error"
    assert answers[0].headers["x-request-id"] != answers[1].headers["x-request-id"]
    assert answers[2].json() == {"error": {"message": "tea"}}


@pytest.mark.parametrize(("body", "sent"), [("plain", b"plain"), (b"\xff\x00", b"\xff\x00"), ([1], b"[1]")])
def test_status_with_any_body(server: LocalServer, http: httpx.Client, body: object, sent: bytes) -> None:
    server.fault(500, body=body, headers={"content-type": "text/plain"})
    answer = http.get("/models")
    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (500, sent, "text/plain")


def test_only_the_endpoint_that_is_meant(server: LocalServer, http: httpx.Client) -> None:
    server.fault(500, endpoint="files.list")
    assert http.get("/models").status_code == 200
    assert http.get("/files").status_code == 500
    assert http.get("/files").status_code == 200


def test_fault_leaves_no_trace(server: LocalServer, http: httpx.Client) -> None:
    server.fault(503)
    assert http.post("/files", data={"purpose": "batch"}, files={"file": b"x"}).status_code == 503
    assert http.get("/files").json()["data"] == []
    assert len(server.requests) == 2


def test_header_with_headers(http: httpx.Client) -> None:
    answer = http.get("/models", headers={"x-openai-test-fault": "503;retry-after-ms=20;x-a=b=c"})
    assert answer.status_code == 503
    assert (answer.headers["retry-after-ms"], answer.headers["x-a"]) == ("20", "b=c")


def test_unknown_header_says_what_there_is(http: httpx.Client) -> None:
    answer = http.get("/models", headers={"x-openai-test-fault": "explode"})
    assert answer.status_code == 400
    assert "sse-error" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("what", "settings"),
    [
        ("explode", {}),
        ("redirect", {}),
        ("hang", {"seconds": 1}),
        ("cut:many", {}),
        ("slow:soon", {}),
        (429, {"times": 0}),
    ],
)
def test_wrong_faults_are_value_errors(server: LocalServer, what: str, settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        server.fault(what, **settings)


def test_redirect(server: LocalServer, http: httpx.Client) -> None:
    server.fault("redirect:http://127.0.0.1:9/else?a=1;b=2")
    answer = http.get("/models", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "http://127.0.0.1:9/else?a=1;b=2")


def test_html_and_empty(server: LocalServer, http: httpx.Client) -> None:
    server.fault("html")
    server.fault("empty")
    page, nothing = http.get("/models"), http.get("/models")
    assert (
        page.status_code == 200 and page.headers["content-type"].startswith("text/html") and b"<html>" in page.content
    )
    assert nothing.status_code == 200 and nothing.content == b""


@pytest.mark.parametrize("what", ["garbage", "cut"])
def test_whole_answers_that_are_no_json(server: LocalServer, http: httpx.Client, what: str) -> None:
    server.fault(what)
    answer = http.post("/chat/completions", json=CHAT)
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    with pytest.raises(ValueError):
        answer.json()


def test_garbage_in_a_stream(server: LocalServer, http: httpx.Client) -> None:
    server.fault("garbage:2")
    events = http.post("/chat/completions", json=STREAM).text.split("\n\n")
    assert [json.loads(event[6:])["object"] for event in events[:2]] == ["chat.completion.chunk"] * 2
    assert events[2:] == ['data: {"id": nope', ""]


@pytest.mark.parametrize(("what", "events"), [("cut", 2), ("cut:0", 0), ("cut:3", 3), ("cut:99", 9)])
def test_cut_streams_have_so_many_events_and_no_end(
    server: LocalServer, http: httpx.Client, what: str, events: int
) -> None:
    server.fault(what)
    text = http.post("/chat/completions", json=STREAM).text
    assert text.count("data: ") == events
    assert "[DONE]" not in text


@pytest.mark.parametrize("body", [CHAT, STREAM])
def test_drop_breaks_the_body(server: LocalServer, http: httpx.Client, body: dict[str, object]) -> None:
    server.fault("drop")
    with http.stream("POST", "/chat/completions", json=body) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()


def test_reset_before_the_answer(server: LocalServer, http: httpx.Client) -> None:
    server.fault("reset")
    with pytest.raises(httpx.ReadError):
        http.get("/models")
    assert http.get("/models").status_code == 200
    assert len(server.requests) == 2


@pytest.mark.parametrize("what", ["reset", "reset:1", "drop", "hang:1"])
def test_broken_connections_are_not_logged(
    server: LocalServer, http: httpx.Client, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    server.fault(what)
    with pytest.raises(httpx.TransportError):
        http.post("/chat/completions", json=STREAM, timeout=0.2)
    assert http.get("/models").status_code == 200
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_reset_in_a_stream(server: LocalServer, http: httpx.Client) -> None:
    server.fault("reset:1")
    # Whether the first event still arrives is up to the network.
    with pytest.raises(httpx.ReadError), http.stream("POST", "/chat/completions", json=STREAM) as answer:
        answer.read()


@pytest.mark.parametrize("body", [CHAT, STREAM])
def test_error_in_a_stream(server: LocalServer, http: httpx.Client, body: dict[str, object]) -> None:
    server.fault("sse-error")
    answer = http.post("/chat/completions", json=body)
    assert answer.headers["content-type"].startswith("text/event-stream")
    name, data = answer.text.rstrip("\n").split("\n")
    assert name == "event: error"
    assert json.loads(data[6:])["error"]["message"]


def test_hang(server: LocalServer, http: httpx.Client) -> None:
    server.fault("hang", times=1)
    with pytest.raises(httpx.ReadTimeout):
        http.get("/models", timeout=0.1)
    assert http.get("/models").status_code == 200


def test_hang_in_a_stream(server: LocalServer, http: httpx.Client) -> None:
    server.fault("hang:2")
    with http.stream("POST", "/chat/completions", json=STREAM, timeout=0.2) as answer:
        lines = answer.iter_lines()
        assert [next(lines)[:6] for _ in range(4)] == ["data: ", "", "data: ", ""]
        with pytest.raises(httpx.ReadTimeout):
            next(lines)


def test_slow(server: LocalServer, http: httpx.Client) -> None:
    server.fault("slow:0.02")
    started = time.perf_counter()
    answer = http.post("/chat/completions", json=STREAM)
    # Ten pieces, the end marker among them.
    assert time.perf_counter() - started > 0.15
    assert answer.text.endswith("data: [DONE]\n\n")


def test_clear_forgets_what_was_planned(server: LocalServer, http: httpx.Client) -> None:
    server.fault(500, times=5)
    server.clear()
    assert http.get("/models").status_code == 200
