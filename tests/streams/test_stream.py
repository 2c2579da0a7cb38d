"""Streams as users read them, over real sockets: whole ones, and all the ways in which they go wrong."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncStream,
    OpenAI,
    Stream,
)
from openai.testing import RawServer, reply
from openai.types.chat import ChatCompletionChunk
from openai.types.responses import ResponseCompletedEvent, ResponseTextDeltaEvent

from .conftest import DONE, HANGING, chunk, event, texts

# Whole streams


def test_whole_stream(mode: Any) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    pieces = [event(chunk("Hel")), event(chunk("lo")), event({**chunk(""), "choices": [], "usage": usage}), DONE]
    with RawServer(reply(*pieces)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert isinstance(stream, AsyncStream if mode.is_async else Stream)
        assert not stream.completed
        items = mode.rest(stream)
    assert {type(item) for item in items} == {ChatCompletionChunk}
    assert texts(items[:2]) == ["Hel", "lo"]
    assert items[2].choices == [] and items[2].usage.total_tokens == 3
    assert stream.completed
    assert stream.response.is_closed


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_cuts_and_line_ends_make_no_difference(mode: Any, end: bytes) -> None:
    whole = b": hello" + end + event(chunk("é😀"), end) + event(chunk("\n\r"), end) + b"data: [DONE]" + end + end
    whole = b"\xef\xbb\xbf" + whole
    with RawServer(reply(*(whole[at : at + 1] for at in range(len(whole))))) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["é😀", "\n\r"]
    assert stream.completed


@pytest.mark.parametrize("size", [2, 3, 7, 64])
def test_pieces_of_any_size(mode: Any, size: int) -> None:
    whole = b"".join(event(chunk(str(number)), b"\r\n") for number in range(20)) + DONE
    with RawServer(reply(*(whole[at : at + size] for at in range(0, len(whole), size)))) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == [str(number) for number in range(20)]


def test_end_of_a_stream_without_its_last_line_end(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), b"data: [DONE]\n")) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a"]


def test_stream_that_just_ends(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")))) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a"]
    assert not stream.completed


def test_stream_of_the_end_marker_alone(mode: Any) -> None:
    with RawServer(reply(DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert mode.rest(stream) == []
    assert stream.completed


@pytest.mark.parametrize("end", [b"data:   [DONE]\n\n", b"data: [DONE]  \n\n", b"data:\t[DONE]\r\n\r\n"])
def test_end_marker_between_spaces(mode: Any, end: bytes) -> None:
    with RawServer(reply(event(chunk("a")), end, event(chunk("b")))) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a"]
        assert stream.completed


def test_type_in_the_name_of_an_event_alone(mode: Any) -> None:
    frames = (
        b'event: response.output_text.delta\ndata: {"delta":"x","output_index":0}\n\n',
        b'event: response.brand_new\ndata: {"delta":"y"}\n\n',
        b'event: response.completed\ndata: {"type":null,"response":{"id":"r"}}\n\n',
    )
    with RawServer(reply(*frames)) as server:
        client = mode.client(server.base_url)
        stream = mode.outcome(client.responses.create(model="m", input="x", stream=True))
        delta, unknown, last = mode.rest(stream)
    assert isinstance(delta, ResponseTextDeltaEvent) and delta.type == "response.output_text.delta"
    assert type(unknown) not in (ResponseTextDeltaEvent, ResponseCompletedEvent) and unknown.type is None
    assert isinstance(last, ResponseCompletedEvent) and last.type == "response.completed"
    assert stream.completed


def test_names_of_events_without_types_mean_nothing(mode: Any) -> None:
    with RawServer(reply(b"event: message\n", event(chunk("a")), b"event: usage\ndata: {}\n\n", DONE)) as server:
        first, second = mode.rest(mode.open(mode.client(server.base_url)))
    assert texts([first]) == ["a"] and second.to_dict() == {}


def test_what_stands_behind_the_end_marker_is_passed_over(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), DONE, event(chunk("b")), b"data: {garbage\n\n")) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == ["a"]


def test_unknown_fields_and_values_arrive(mode: Any) -> None:
    sent = chunk("a", later={"x": [1]}, service_tier="imperial")
    with RawServer(reply(event(sent), DONE)) as server:
        (item,) = mode.rest(mode.open(mode.client(server.base_url)))
    assert item.to_dict() == sent and item.later == {"x": [1]}


def test_items_arrive_before_the_stream_ends(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), event(chunk("b")), end="hang", complete=False)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream), mode.take(stream)]) == ["a", "b"]
        mode.close(stream)


def test_large_event(mode: Any) -> None:
    text = "x" * 3_000_000
    whole = event(chunk(text))
    with RawServer(reply(*(whole[at : at + 65536] for at in range(0, len(whole), 65536)), DONE)) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == [text]


# Iterating


def test_one_at_a_time(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), event(chunk("b")), DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream)]) == ["a"]
        assert texts(mode.rest(stream)) == ["b"]
        assert mode.rest(stream) == []
        with pytest.raises(mode.end):
            mode.take(stream)


def test_loop_that_is_left_can_be_taken_up_again(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), event(chunk("b")), event(chunk("c")), DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert mode.first_of_loop(stream).choices[0].delta.content == "a"
        assert not stream.response.is_closed
        assert mode.first_of_loop(stream).choices[0].delta.content == "b"
        assert texts(mode.rest(stream)) == ["c"]


def test_builtin_next() -> None:
    with RawServer(reply(event(chunk("a")), DONE)) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        assert next(stream).choices[0].delta.content == "a"
        assert next(stream, None) is None


def test_builtin_iter() -> None:
    with RawServer(reply(event(chunk("a")), DONE)) as server, OpenAI(base_url=server.base_url, api_key="k") as client:
        iterator = iter(client.chat.completions.create(model="m", messages=[], stream=True))
        assert texts([*iterator]) == ["a"]


def test_response_is_at_hand(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), DONE, headers={"x-request-id": "req-1"})) as server:
        stream = mode.open(mode.client(server.base_url))
        assert stream.response.status_code == 200
        assert stream.response.headers["x-request-id"] == "req-1"
        mode.rest(stream)


# Streams that go wrong


@pytest.mark.parametrize("end", ["close", "reset"])
def test_connection_that_breaks(mode: Any, end: str) -> None:
    with RawServer(reply(event(chunk("a")), b'data: {"id"', end=end, complete=False)) as server:
        stream = mode.open(mode.client(server.base_url))
        got = [mode.take(stream)] if end == "close" else []
        with pytest.raises(APIConnectionError) as caught:
            mode.rest(stream)
    assert texts(got) in (["a"], [])
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx.RequestError)
    assert caught.value.request.url.path.endswith("/chat/completions")
    assert not stream.completed


def test_server_that_falls_silent(mode: Any) -> None:
    with RawServer(HANGING) as server:
        stream = mode.open(mode.client(server.base_url, timeout=0.3))
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APITimeoutError):
            mode.take(stream)
        assert stream.response.is_closed


@pytest.mark.parametrize("garbage", [b"data: {garbage\n\n", b"data: \xff\n\n", b"data: {} {}\n\n", b"data: <html>\n\n"])
def test_event_that_is_not_json(mode: Any, garbage: bytes) -> None:
    with RawServer(reply(event(chunk("a")), garbage, headers={"x-request-id": "req-1"})) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APIResponseValidationError, match="not JSON") as caught:
            mode.take(stream)
        with pytest.raises(mode.end):
            mode.take(stream)
    assert garbage[6:-2].decode(errors="replace") in str(caught.value.body)
    assert caught.value.request_id == "req-1"
    assert "chat.completions.create" in str(caught.value)


OVERLOADED = {"message": "overloaded", "code": "busy", "type": "server_error", "param": "p"}


@pytest.mark.parametrize(
    "sent",
    [
        b"event: error\n" + event(OVERLOADED),
        b"event: error\n" + event({"error": OVERLOADED}),
        event({"error": OVERLOADED}),
        event({"type": "error", "error": OVERLOADED}),
        event({"error": {"error": OVERLOADED}}),
        event([{"error": OVERLOADED}]),
        event({"error": OVERLOADED, "message": "another", "status": 500}),
        event({**chunk("a"), "error": OVERLOADED}),
    ],
)
def test_error_that_the_server_reports(mode: Any, sent: bytes) -> None:
    with RawServer(reply(event(chunk("a")), sent, event(chunk("b")), headers={"x-request-id": "req-1"})) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APIError, match="overloaded") as caught:
            mode.take(stream)
        assert mode.rest(stream) == []
    error = caught.value
    assert (error.message, error.code, error.type, error.param) == ("overloaded", "busy", "server_error", "p")
    assert error.body == OVERLOADED
    assert error.request_id == "req-1" and error.endpoint == "chat.completions.create"


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        (b'event: error\ndata: "plain"\n\n', "plain"),
        (b'data: {"error": "plain"}\n\n', "plain"),
        (b"event: error\ndata: {}\n\n", "error"),
        (b"event: error\ndata: null\n\n", "error"),
        (b'data: {"error": {"message": null}}\n\n', "error"),
        (b'data: {"error": {"message": {"odd": 1}}}\n\n', "."),
        (b"event: error\ndata: upstream connect error\n\n", "upstream connect error"),
        (b"event: error\ndata: {half\n\n", "{half"),
        (b'data: {"type": "error", "message": "plain"}\n\n', "plain"),
        (b'data: {"object": "error", "message": "plain", "code": 400}\n\n', "plain"),
        (b'data: {"object": "error", "message": "plain", "type": "BadRequestError", "code": 400}\n\n', "plain"),
        (b'data: {"error": true, "message": "plain"}\n\n', "plain"),
        (b"event: error\n\n", "error"),
        (b"event: error\ndata:\n\n", "error"),
    ],
)
def test_error_of_an_unusual_form(mode: Any, sent: bytes, message: str) -> None:
    with RawServer(reply(sent)) as server, pytest.raises(APIError, match=message) as caught:
        mode.rest(mode.open(mode.client(server.base_url)))
    assert type(caught.value) is APIError


def test_what_stands_beside_the_text_of_an_error(mode: Any) -> None:
    sent = event({"error": "plain", "code": 503, "type": "overloaded", "param": "p"})
    with RawServer(reply(sent)) as server, pytest.raises(APIError, match="plain") as caught:
        mode.rest(mode.open(mode.client(server.base_url)))
    error: Any = caught.value
    assert (error.code, error.type, error.param, error.body) == (503, "overloaded", "p", "plain")


@pytest.mark.parametrize("nothing", [None, "", False, {}])
def test_error_field_that_reports_nothing(mode: Any, nothing: Any) -> None:
    with RawServer(reply(event(chunk("a", error=nothing)), DONE)) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == ["a"]


@pytest.mark.parametrize(
    "frame", [b"data:\n\n", b"data: \n\n", b"data\n\n", b"data:   \n\n", b"event: ping\ndata:\n\n", b"event: ping\n\n"]
)
def test_frames_without_data_keep_the_connection_alive(mode: Any, frame: bytes) -> None:
    with RawServer(reply(frame, event(chunk("a")), frame, frame, event(chunk("b")), frame, DONE, frame)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a", "b"]
    assert stream.completed


NO_OBJECTS = [b"[]", b"3", b'"text"', b"null"]


@pytest.mark.parametrize("data", NO_OBJECTS)
def test_event_that_is_no_object(mode: Any, data: bytes) -> None:
    with RawServer(reply(event(chunk("a")), b"data: " + data + b"\n\n", event(chunk("b")), DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APIResponseValidationError, match="not a JSON object") as caught:
            mode.take(stream)
    assert caught.value.body == data.decode()
    assert stream.response.is_closed


@pytest.mark.parametrize("data", NO_OBJECTS)
def test_streams_of_anything_have_what_came(mode: Any, data: bytes) -> None:
    kind: Any = AsyncStream if mode.is_async else Stream
    with RawServer(reply(b"data: " + data + b"\n\n", DONE)) as server:
        client = mode.client(server.base_url)
        stream = mode.outcome(client.post("/x", cast_to=object, stream=True, stream_cls=kind[object]))
        assert mode.rest(stream) == [json.loads(data)]


PAGE = b"<html><body>Please log in</body></html>"
NOT_EVENTS = [
    pytest.param(PAGE, "text/html; charset=utf-8", "HTML", id="HTML"),
    pytest.param(PAGE, "text/plain", "Please log in", id="HTML as text"),
    pytest.param(json.dumps(chunk("a")).encode(), "application/json", "application/json", id="JSON"),
    pytest.param(b"", "text/event-stream", "empty", id="nothing"),
    pytest.param(b"\n\n", "text/event-stream", "empty", id="empty lines"),
    pytest.param(b"data:\n\n", "text/event-stream", "no event with data, only 'data:'", id="nothing but empty data"),
    pytest.param(b"retry: 3000\n\n", "text/event-stream", "no event with data, only 'retry", id="nothing but retry"),
    pytest.param(
        b": a\n\n: b\n\n", "text/event-stream; charset=utf-8", "no event with data", id="nothing but comments"
    ),
    pytest.param(b"x" * 5000, "application/octet-stream", "xxx", id="bytes"),
]


@pytest.mark.parametrize(("body", "kind", "said"), NOT_EVENTS)
def test_body_that_is_no_event_stream(mode: Any, body: bytes, kind: str, said: str) -> None:
    with RawServer(reply(body, headers={"content-type": kind})) as server:
        client = mode.client(server.base_url)
        with pytest.raises(APIResponseValidationError, match=said) as caught:
            mode.rest(mode.open(client))
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    "body",
    [
        {"error": OVERLOADED},
        [{"error": OVERLOADED}],
        {"object": "error", **OVERLOADED},
        {"type": "error", "error": OVERLOADED},
        {"error": {**OVERLOADED, "metadata": {"raw": "x" * 5000}}},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_json_error_in_place_of_a_stream(mode: Any, body: Any, indent: Any) -> None:
    headers = {"content-type": "application/json", "x-request-id": "req-1"}
    sent = json.dumps(body, indent=indent).encode()
    with RawServer(reply(sent[:40], sent[40:], headers=headers)) as server:
        stream = mode.open(mode.client(server.base_url))
        with pytest.raises(APIError) as caught:
            mode.rest(stream)
    error = caught.value
    assert (error.message, error.code, error.type, error.param) == ("overloaded", "busy", "server_error", "p")
    assert (error.endpoint, error.request_id) == ("chat.completions.create", "req-1")
    assert not stream.completed


def test_error_status_comes_before_the_stream(mode: Any) -> None:
    missing = reply(b'{"error": {"message": "no such model"}}', status=404)
    with RawServer(missing) as server, pytest.raises(APIStatusError, match="no such model"):
        mode.open(mode.client(server.base_url))


def test_comments_alone_are_a_stream_of_nothing(mode: Any) -> None:
    with RawServer(reply(b": ping\n\n", DONE)) as server:
        assert mode.rest(mode.open(mode.client(server.base_url))) == []


def test_compressed_stream(mode: Any) -> None:
    import gzip

    body = gzip.compress(event(chunk("a")) + DONE)
    with RawServer(reply(body[:20], body[20:], headers={"content-encoding": "gzip"})) as server:
        assert texts(mode.rest(mode.open(mode.client(server.base_url)))) == ["a"]


def test_events_as_they_came(mode: Any) -> None:
    with RawServer(reply(b'event: e\nid: 1\ndata: {"a": 1}\n\n', DONE)) as server:
        stream = mode.open(mode.client(server.base_url))
        if mode.is_async:

            async def collect() -> list[Any]:
                return [each async for each in stream._iter_events()]

            events = mode.outcome(collect())
        else:
            events = [*stream._iter_events()]
    assert [(each.event, each.data, each.id) for each in events] == [("e", '{"a": 1}', "1"), (None, "[DONE]", "1")]
    assert events[0].json() == {"a": 1}


# What had arrived


@pytest.mark.parametrize(
    ("rest", "partial"),
    [
        (b"", ""),
        (b'data: {"id":"x', '{"id":"x'),
        (b"event: e\ndata: {\ndata: 1", "{\n1"),
        ("data: é".encode()[:-1], "\ufffd"),
    ],
)
def test_a_broken_connection_carries_the_unfinished_event(mode: Any, rest: bytes, partial: str) -> None:
    with RawServer(reply(event(chunk("a")), rest, end="reset", complete=False)) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts([mode.take(stream)]) == ["a"]
        with pytest.raises(APIConnectionError) as caught:
            mode.rest(stream)
    assert caught.value.partial == partial
    assert caught.value.endpoint == "chat.completions.create"


def test_a_stream_that_ends_inside_a_character(mode: Any) -> None:
    with RawServer(reply(event(chunk("a")), "data: é".encode()[:-1])) as server:
        stream = mode.open(mode.client(server.base_url))
        assert texts(mode.rest(stream)) == ["a"]
    assert not stream.completed
