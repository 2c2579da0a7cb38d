"""What goes over the wire: method, URL, query, headers and JSON body of a call."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import platform
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import httpx
import pytest

import openai
from openai import not_given, omit

from .conftest import COMPLETION, KEY, MODEL, NO_MODELS, Mode, Server

BASE = "https://api.openai.com/v1"


# Method and URL


@pytest.mark.parametrize(
    ("accessor", "args", "kwargs", "method", "path"),
    [
        ("models.list", (), {}, "GET", "/models"),
        ("models.retrieve", ("m",), {}, "GET", "/models/m"),
        ("models.retrieve", (), {"model": "m"}, "GET", "/models/m"),
        ("models.delete", ("m",), {}, "DELETE", "/models/m"),
        ("chat.completions.create", (), {"model": "m", "messages": []}, "POST", "/chat/completions"),
        ("chat.completions.update", ("c",), {"metadata": None}, "POST", "/chat/completions/c"),
        ("chat.completions.messages.list", ("c",), {}, "GET", "/chat/completions/c/messages"),
        ("embeddings.create", (), {"model": "m", "input": "x", "encoding_format": "float"}, "POST", "/embeddings"),
        ("batches.cancel", ("b",), {}, "POST", "/batches/b/cancel"),
        ("files.content", ("f",), {}, "GET", "/files/f/content"),
    ],
)
def test_method_and_url_are_those_of_the_row(
    mode: Mode, server: Server, accessor: str, args: Any, kwargs: Any, method: str, path: str
) -> None:
    server.answer({"object": "list", "data": []})
    function: Any = mode.client()
    for name in accessor.split("."):
        function = getattr(function, name)
    mode.run(function, *args, **kwargs)
    assert (server.request.method, str(server.request.url)) == (method, BASE + path)


@pytest.mark.parametrize(
    ("id", "segment"),
    [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("é", "%C3%A9"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a b", "a%20b"),
        ("%2F", "%252F"),
        ("...", "..."),
        ("ft:gpt-4:org::id", "ft%3Agpt-4%3Aorg%3A%3Aid"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"),
    ],
)
def test_an_id_stays_one_segment_of_the_path(mode: Mode, server: Server, id: str, segment: str) -> None:
    server.answer(MODEL)
    mode.run(mode.client().models.retrieve, id)
    # A colon may stand in a segment as it is; all else that means something in a URL must not.
    assert server.request.url.raw_path.decode().replace(":", "%3A") == f"/v1/models/{segment}"


@pytest.mark.parametrize("id", ["", None, ".", ".."])
def test_an_id_that_would_name_another_path_is_refused(mode: Mode, server: Server, id: Any) -> None:
    with pytest.raises(ValueError, match="model"):
        mode.run(mode.client().models.retrieve, id)
    assert server.requests == []


def test_an_id_that_is_no_string_is_refused(mode: Mode, server: Server) -> None:
    with pytest.raises(TypeError, match=r"`model` must be a str, not list"):
        mode.run(mode.client().models.retrieve, ["m"])
    assert server.requests == []


@pytest.mark.parametrize(
    "base_url", ["http://host:8080/a/b", "http://host:8080/a/b/", httpx.URL("http://host:8080/a/b")]
)
def test_the_base_url_may_end_with_a_slash_or_not(mode: Mode, server: Server, base_url: Any) -> None:
    server.answer()
    client = mode.client(base_url=base_url)
    mode.run(client.models.list)
    assert str(server.request.url) == "http://host:8080/a/b/models"
    assert server.request.headers["host"] == "host:8080"
    assert str(client.base_url) == "http://host:8080/a/b/"


def test_a_new_base_url_holds_from_then_on(mode: Mode, server: Server) -> None:
    server.answer(times=2)
    client = mode.client()
    mode.run(client.models.list)
    client.base_url = "http://elsewhere/v2"
    mode.run(client.models.list)
    assert [str(request.url) for request in server.requests] == [f"{BASE}/models", "http://elsewhere/v2/models"]


# Query


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        ("ä & b=c+d", [("q", "ä & b=c+d")]),
        (5, [("q", "5")]),
        (1.5, [("q", "1.5")]),
        (True, [("q", "true")]),
        (False, [("q", "false")]),
        (None, []),
        (omit, []),
        (not_given, []),
        ([], []),
        (["a", 1, None], [("q[]", "a"), ("q[]", "1")]),
        (("a", "b"), [("q[]", "a"), ("q[]", "b")]),
        ({"x": {"y": [1, True]}, "z": None}, [("q[x][y][]", "1"), ("q[x][y][]", "true")]),
        ([{"a": 1}], [("q[][a]", "1")]),
        (datetime.date(2024, 2, 29), [("q", "2024-02-29")]),
    ],
)
def test_values_in_the_query(mode: Mode, server: Server, value: Any, pairs: list[tuple[str, str]]) -> None:
    server.answer()
    mode.run(mode.client().models.list, extra_query={"q": value})
    assert server.request.url.params.multi_items() == pairs
    assert str(server.request.url).endswith("/models") is not bool(pairs)


def test_query_params_of_the_row_and_of_the_caller(mode: Mode, server: Server) -> None:
    server.answer()
    client = mode.client(default_query={"tenant": "a", "limit": 1, "v": 1})
    mode.run(client.files.list, limit=2, purpose="batch", after=omit, extra_query={"purpose": "evals", "more": "x"})
    assert dict(server.request.url.params) == {"tenant": "a", "limit": "2", "v": "1", "purpose": "evals", "more": "x"}


def test_a_default_query_param_that_is_omitted_for_one_call(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client(default_query={"tenant": "a"}).models.list, extra_query={"tenant": omit})
    assert server.request.url.query == b""


def test_a_value_that_has_no_form_in_a_query_is_named(mode: Mode, server: Server) -> None:
    with pytest.raises(TypeError, match=r"q\[x\].*'object'"):
        mode.run(mode.client().models.list, extra_query={"q": {"x": object()}})
    assert server.requests == []


# Headers


def test_the_default_headers(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    mode.chat(mode.client())
    expected = {
        "host": "api.openai.com",
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": f"Bearer {KEY}",
        "user-agent": f"{'AsyncOpenAI' if mode.is_async else 'OpenAI'}/Python {openai.__version__}",
        "x-stainless-lang": "python",
        "x-stainless-package-version": openai.__version__,
        "x-stainless-runtime": platform.python_implementation(),
        "x-stainless-runtime-version": platform.python_version(),
        "x-stainless-async": "async:asyncio" if mode.is_async else "false",
        "x-stainless-retry-count": "0",
        "x-stainless-read-timeout": "600",
    }
    headers = server.request.headers
    assert {name: headers.get(name) for name in expected} == expected
    assert headers["x-stainless-os"] and headers["x-stainless-arch"]
    assert headers["content-length"] == str(len(server.bodies[0]))
    assert "openai-organization" not in headers and "openai-project" not in headers


def test_no_header_comes_twice(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    client = mode.client(default_headers={"ACCEPT": "a/b", "USER-AGENT": "mine"}, organization="o")
    mode.chat(client, extra_headers={"aCCept": "c/d"})
    names = [name.lower() for name, _ in server.request.headers.raw]
    assert sorted(names) == sorted(set(names))
    assert server.request.headers["accept"] == "c/d"
    assert server.request.headers["user-agent"] == "mine"


def test_a_get_says_nothing_of_a_body(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client().models.list)
    assert "content-type" not in server.request.headers
    assert "content-length" not in server.request.headers
    assert server.bodies == [b""]


def test_a_post_without_a_body_is_empty(mode: Mode, server: Server) -> None:
    server.answer({"id": "b", "object": "batch"})
    mode.run(mode.client().batches.cancel, "b")
    assert server.request.headers["content-length"] == "0"
    assert server.bodies == [b""]


def test_a_row_has_its_own_headers(mode: Mode, server: Server) -> None:
    server.answer(b"content")
    assert mode.run(mode.client().files.content, "f").content == b"content"
    assert server.request.headers["accept"] == "application/binary"


def test_organization_and_project(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client(organization="org-1", project="proj-1").models.list)
    assert server.request.headers["openai-organization"] == "org-1"
    assert server.request.headers["openai-project"] == "proj-1"


def test_headers_of_client_and_call(mode: Mode, server: Server) -> None:
    server.answer()
    client = mode.client(default_headers={"X-A": "client", "X-B": "client", "X-C": "client"}, organization="o")
    mode.run(
        client.models.list,
        extra_headers={"x-b": "call", "X-C": omit, "OpenAI-Organization": omit, "X-Number": 5},
    )
    headers = server.request.headers
    assert (headers["x-a"], headers["x-b"], headers["x-number"]) == ("client", "call", "5")
    assert "x-c" not in headers and "openai-organization" not in headers


def test_a_call_may_replace_the_retry_count_and_the_timeout_headers(mode: Mode, server: Server) -> None:
    server.answer()
    extra = {"x-stainless-retry-count": "7", "x-stainless-read-timeout": omit}
    mode.run(mode.client().models.list, extra_headers=extra)
    assert server.request.headers["x-stainless-retry-count"] == "7"
    assert "x-stainless-read-timeout" not in server.request.headers


# Time-outs


@pytest.mark.parametrize(
    ("timeout", "header", "seconds"),
    [
        (not_given, "600", {"connect": 5.0, "read": 600, "write": 600, "pool": 600}),
        (2.5, "2.5", {"connect": 2.5, "read": 2.5, "write": 2.5, "pool": 2.5}),
        (12.0, "12.0", {"connect": 12.0, "read": 12.0, "write": 12.0, "pool": 12.0}),
        (30, "30", {"connect": 30, "read": 30, "write": 30, "pool": 30}),
        (httpx.Timeout(3, read=7), "7", {"connect": 3, "read": 7, "write": 3, "pool": 3}),
        (None, None, {"connect": None, "read": None, "write": None, "pool": None}),
        (httpx.Timeout(3, read=None), None, {"connect": 3, "read": None, "write": 3, "pool": 3}),
    ],
)
def test_the_timeout_of_client_and_call(mode: Mode, server: Server, timeout: Any, header: Any, seconds: Any) -> None:
    server.answer(times=2)
    mode.run(mode.client(timeout=timeout).models.list)
    mode.run(mode.client().models.list, timeout=timeout)
    for request in server.requests:
        assert request.headers.get("x-stainless-read-timeout") == header
        assert request.extensions["timeout"] == seconds


def test_a_long_timeout_is_told_in_plain_digits(mode: Mode, server: Server) -> None:
    server.answer()
    mode.run(mode.client().models.list, timeout=2_000_000)
    assert server.request.headers["x-stainless-read-timeout"] == "2000000"


# Keys


def test_the_key_is_asked_for_anew_at_each_attempt(mode: Mode, server: Server) -> None:
    server.answer({}, 500)
    server.answer(times=2)
    keys = iter(["first", "second", "third"])
    client = mode.client(api_key=mode.function(lambda: next(keys)), max_retries=1)
    mode.run(client.models.list)
    mode.run(client.models.list)
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer first", "Bearer second", "Bearer third"]
    assert client.api_key == "third"


def test_an_async_client_takes_a_plain_function_for_the_key(server: Server) -> None:
    server.answer()
    mode = Mode(is_async=True)
    mode.run(mode.client(api_key=lambda: "plain").models.list)
    mode.finish()
    assert server.request.headers["authorization"] == "Bearer plain"


def test_a_failure_to_get_the_key_is_the_callers(mode: Mode, server: Server) -> None:
    def fail() -> str:
        raise LookupError("vault is shut")

    with pytest.raises(LookupError, match="vault is shut"):
        mode.run(mode.client(api_key=mode.function(fail), max_retries=2).models.list)
    assert server.requests == []


def test_a_new_key_holds_from_then_on(mode: Mode, server: Server) -> None:
    server.answer()
    client = mode.client()
    client.api_key = "changed"
    mode.run(client.models.list)
    assert server.request.headers["authorization"] == "Bearer changed"


@pytest.mark.parametrize("where", ["client", "call"])
def test_the_key_can_be_left_out(mode: Mode, server: Server, where: str) -> None:
    server.answer()
    headers = {"Authorization": omit}
    client = mode.client(default_headers=headers if where == "client" else None)
    mode.run(client.models.list, extra_headers=headers if where == "call" else None)
    assert "authorization" not in server.request.headers


@pytest.mark.parametrize("where", ["client", "call"])
def test_the_key_can_be_replaced(mode: Mode, server: Server, where: str) -> None:
    server.answer()
    headers = {"authorization": "Basic x"}
    client = mode.client(default_headers=headers if where == "client" else None)
    mode.run(client.models.list, extra_headers=headers if where == "call" else None)
    assert server.request.headers.get_list("authorization") == ["Basic x"]


# JSON bodies


def test_none_is_sent_and_omit_is_not(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    mode.chat(mode.client(), temperature=None, stop=omit, n=not_given, user="é")
    assert server.json == {"model": "m", "messages": [], "temperature": None, "user": "é"}


def test_what_is_omitted_inside_of_an_object_is_not_sent(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    mode.chat(mode.client(), messages=[{"role": "user", "content": "x", "name": omit}], metadata={"a": not_given})
    assert server.json == {"model": "m", "messages": [{"role": "user", "content": "x"}], "metadata": {}}


def test_extra_body_is_laid_over_the_params(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    mode.chat(mode.client(), temperature=1, extra_body={"temperature": 2, "top_k": 5})
    assert server.json == {"model": "m", "messages": [], "temperature": 2, "top_k": 5}


def test_extra_body_on_a_call_without_a_body(mode: Mode, server: Server) -> None:
    server.answer({"id": "b"})
    mode.run(mode.client().batches.cancel, "b", extra_body={"reason": "x"})
    assert server.json == {"reason": "x"}
    assert server.request.headers["content-type"] == "application/json"


class Colour(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


@dataclasses.dataclass
class Point:
    x: int
    tags: list[Colour]


@attrs.define
class Box:
    width: int
    point: Point


class Dumps:
    """Looks like a pydantic model."""

    def model_dump(self, **options: Any) -> Any:
        return {"mode": options.get("mode"), "aliased": options.get("by_alias"), "sparse": options.get("exclude_unset")}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Colour.RED, "red"),
        (Size.BIG, "big"),
        (datetime.datetime(2024, 1, 2, 3, 4, 5), "2024-01-02T03:04:05"),
        (datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc), "2024-01-02T00:00:00+00:00"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (Path("a") / "b.txt", str(Path("a") / "b.txt")),
        (Point(1, [Colour.RED]), {"x": 1, "tags": ["red"]}),
        (Box(2, Point(1, [])), {"width": 2, "point": {"x": 1, "tags": []}}),
        (Dumps(), {"mode": "json", "aliased": True, "sparse": True}),
        (MappingProxyType({"a": Colour.RED}), {"a": "red"}),
        ((1, 2), [1, 2]),
        ({"only"}, ["only"]),
        (range(3), [0, 1, 2]),
        (2**70, 2**70),
        ({"a": {1: "int key"}}, {"a": {"1": "int key"}}),
        ({Colour.RED: 1}, {"red": 1}),
        ("\ud83d", "\ud83d"),
        ("NaN, null", "NaN, null"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_objects_in_the_body(mode: Mode, server: Server, value: Any, sent: Any) -> None:
    server.answer(COMPLETION)
    mode.chat(mode.client(), extra_body={"value": value})
    assert server.json["value"] == sent


@pytest.mark.parametrize("beside", [None, 2**70], ids=["plain", "huge"])
def test_a_generator_is_read_once_and_sent_whole(mode: Mode, server: Server, beside: Any) -> None:
    server.answer(COMPLETION, 500)
    server.answer(COMPLETION)
    messages = ({"role": "user", "content": str(n)} for n in range(2))
    mode.chat(mode.client(max_retries=1), messages=messages, seed=beside)
    expected = [{"role": "user", "content": "0"}, {"role": "user", "content": "1"}]
    assert b'"content":"1"' in server.bodies[0]
    assert server.bodies[0] == server.bodies[1]
    assert [json_of(body)["messages"] for body in server.bodies] == [expected, expected]


class Enough(BaseException):
    pass


@pytest.mark.parametrize("error", [ValueError, TypeError, Enough])
def test_what_a_generator_raises_comes_out_and_nothing_is_sent(mode: Mode, server: Server, error: Any) -> None:
    def messages() -> Any:
        yield {"role": "user", "content": "a"}
        raise error("disk gone")

    # Beside the list itself: whatever is an iterable somewhere in a body.
    for given in ({"messages": messages()}, {"extra_body": {"deep": {"inside": messages()}}}):
        with pytest.raises(error, match="disk gone"):
            mode.chat(mode.client(), **given)
    assert server.bodies == []


def json_of(body: bytes) -> Any:
    return httpx.Response(200, content=body).json()


@pytest.mark.parametrize(
    "message",
    [
        {"role": "assistant", "content": "Hi"},
        {"role": "assistant", "content": None, "refusal": None, "from_a_newer_api": {"a": [1]}},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
        },
    ],
    ids=["short", "more", "tools"],
)
def test_a_message_of_an_answer_is_sent_as_it_came(mode: Mode, server: Server, message: Any) -> None:
    answer = {**COMPLETION, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
    server.answer(answer, times=2)
    client = mode.client()
    first = mode.chat(client)
    mode.chat(client, messages=[{"role": "user", "content": "x"}, first.choices[0].message])
    assert json_of(server.bodies[1])["messages"][1] == message


def test_a_message_that_was_changed_is_sent_changed(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION, times=2)
    client = mode.client()
    message = mode.chat(client).choices[0].message
    message.content = "changed"
    mode.chat(client, messages=[message])
    assert json_of(server.bodies[1])["messages"] == [{"role": "assistant", "content": "changed"}]


def test_the_callers_objects_are_left_as_they_were(mode: Mode, server: Server) -> None:
    server.answer(COMPLETION)
    headers, query, extra, metadata = {"X": "1"}, {"q": 1}, {"metadata": {"b": "2"}}, {"a": "1"}
    mode.chat(mode.client(), metadata=metadata, extra_headers=headers, extra_query=query, extra_body=extra)
    assert (headers, query, extra, metadata) == ({"X": "1"}, {"q": 1}, {"metadata": {"b": "2"}}, {"a": "1"})


def test_the_next_page_is_asked_for_with_the_same_settings(mode: Mode, server: Server) -> None:
    server.answer({"object": "list", "data": [{"id": "f1"}], "has_more": True})
    server.answer({"object": "list", "data": [], "has_more": False})
    page = mode.run(mode.client().files.list, limit=1, extra_headers={"X-A": "1"}, timeout=3)
    mode.run(page.get_next_page)
    first, second = server.requests
    assert dict(first.url.params) == {"limit": "1"}
    assert dict(second.url.params) == {"limit": "1", "after": "f1"}
    assert second.headers["x-a"] == "1"
    assert second.extensions["timeout"] == first.extensions["timeout"]


def test_the_answer_is_of_the_rows_type(mode: Mode, server: Server) -> None:
    from openai.types import Model

    server.answer(MODEL, headers={"x-request-id": "req_1"})
    model = mode.run(mode.client().models.retrieve, "m")
    assert isinstance(model, Model)
    assert (model.id, model._request_id, model.to_dict()) == ("m", "req_1", MODEL)


def test_a_list_comes_as_a_page(mode: Mode, server: Server) -> None:
    from openai.pagination import AsyncPage, SyncPage
    from openai.types import Model

    server.answer({**NO_MODELS, "data": [MODEL]})
    page = mode.run(mode.client().models.list)
    assert isinstance(page, AsyncPage[Model] if mode.is_async else SyncPage[Model])
    assert page.data[0].id == "m"
