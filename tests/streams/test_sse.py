"""Server-sent events, as the WHATWG's standard for them has it, however the bytes are cut."""

from __future__ import annotations

import asyncio
import re
import tracemalloc
from collections.abc import AsyncIterator, Iterable
from typing import Optional

import pytest
from hypothesis import given, settings, strategies as st

from openai._streaming import ServerSentEvent, SSEDecoder

Event = tuple[Optional[str], str, Optional[str], Optional[int]]
BOM = b"\xef\xbb\xbf"


def reference(stream: bytes) -> list[Event]:
    """Read a whole stream by the letter of the standard, line by line; but a name without data is an event, too."""
    lines = re.split(rb"\r\n|\n|\r", stream[3:] if stream.startswith(BOM) else stream)
    # What stands behind the last line end is no line.
    lines.pop()
    events: list[Event] = []
    name, data, retry = b"", [], None
    last_id: Optional[str] = None
    for line in lines:
        field, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if not line:
            if data or name:
                events.append(
                    (name.decode(errors="replace") or None, b"\n".join(data).decode(errors="replace"), last_id, retry)
                )
            name, data, retry = b"", [], None
        elif field == b"event":
            name = value
        elif field == b"data":
            data.append(value)
        elif field == b"id" and b"\0" not in value:
            last_id = value.decode(errors="replace")
        elif field == b"retry" and re.fullmatch(rb"[0-9]+", value):
            retry = int(value)
    return events


def read(chunks: Iterable[bytes]) -> list[Event]:
    return [(event.event, event.data, event.id, event.retry) for event in SSEDecoder().iter_bytes(iter(chunks))]


def cut(stream: bytes, places: Iterable[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[start:end] for start, end in zip(edges, edges[1:])]


fragments = st.sampled_from(
    [
        *(
            b"data: x",
            b"data:x",
            b"data:  x",
            b"data",
            b"data:",
            b"data: ",
            b'data: {"a": "\xc3\xa9"}',
            b"data: [DONE]",
            b" data: x",
        ),
        *(
            b"event: e",
            b"event",
            b"event:",
            b"id: 1",
            b"id",
            b"id: a\0b",
            b"id: 2",
            b"retry: 10",
            b"retry: x",
            b"retry:",
            b"retry: -1",
        ),
        *(b": comment", b":", b"unknown: y", b"datax: y", b"data:a:b", b"\xff\xc3", BOM, b"\0", b"DATA: x"),
        *(b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r", b"\r\n\r\n", b"\n\r"),
    ]
)
line_ends = st.sampled_from([b"\n", b"\n", b"\r\n", b"\r"])
streams = st.one_of(
    st.lists(fragments, max_size=20).map(b"".join),
    st.lists(st.tuples(fragments, line_ends).map(b"".join), max_size=20).map(b"".join),
    # What nearly all servers send.
    st.lists(
        st.sampled_from([b"data: x\n\n", b"data: 1\n", b"\n", b"event: e\ndata: y\n\n", b"retry: 5\n", b"id: 7\n"]),
        max_size=20,
    ).map(b"".join),
)
cuts = st.lists(st.integers(0, 400), max_size=8)


@given(streams)
def test_whole_stream_is_read_by_the_standard(stream: bytes) -> None:
    assert read([stream]) == reference(stream)


@settings(max_examples=400)
@given(streams, cuts)
def test_cuts_make_no_difference(stream: bytes, places: list[int]) -> None:
    assert read(cut(stream, places)) == reference(stream)


@given(streams)
def test_byte_by_byte(stream: bytes) -> None:
    assert read(stream[at : at + 1] for at in range(len(stream))) == reference(stream)


@given(streams, cuts)
def test_line_by_line(stream: bytes, places: list[int]) -> None:
    assert read(stream.splitlines(keepends=True)) == reference(stream)


@given(streams, cuts)
def test_lines_that_a_program_decodes_are_the_same(stream: bytes, places: list[int]) -> None:
    class Decoder(SSEDecoder):
        def decode(self, line: str) -> Optional[ServerSentEvent]:
            return super().decode(line)

    def read(chunks: list[bytes]) -> list[Event]:
        return [(event.event, event.data, event.id, event.retry) for event in Decoder().iter_bytes(iter(chunks))]

    assert read(cut(stream, places)) == reference(stream)


@given(streams, cuts)
def test_asynchronous_iteration_is_the_same(stream: bytes, places: list[int]) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for chunk in cut(stream, places):
            yield chunk

    async def run() -> list[Event]:
        return [(event.event, event.data, event.id, event.retry) async for event in SSEDecoder().aiter_bytes(chunks())]

    assert asyncio.run(run()) == reference(stream)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends(end: bytes) -> None:
    stream = end.join([b"event: greeting", b"id: 7", b"retry: 250", b"data: Hi", b"", b"data: there", b"", b""])
    assert read([stream]) == [("greeting", "Hi", "7", 250), (None, "there", "7", None)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"", []),
        (b"\n\n\n", []),
        (b": only a comment\n\n", []),
        (b"retry: 5000\n\n", []),
        (b"event: ping\n\n", [""]),
        (b"id: 3\n\n", []),
        (b"data\n\n", [""]),
        (b"data:\n\n", [""]),
        (b"data: a\ndata: b\ndata:\ndata: c\n\n", ["a\nb\n\nc"]),
        (b"data:a\n\ndata:  b\n\n", ["a", " b"]),
        (b"data: a:b: c\n\n", ["a:b: c"]),
        (b": hello\ndata: a\n: there\ndata: b\n\n", ["a\nb"]),
        (b"data: a\nunknown: x\nDATA: y\n data: z\n\n", ["a"]),
        (BOM + b"data: a\n\n", ["a"]),
        # A second BOM is part of the field's name.
        (BOM + BOM + b"data: a\n\n", []),
        (b"data: a\n\n" + BOM + b"data: b\n\n", ["a"]),
        (b"data: a\r\n\r\ndata: b\r\rdata: c\n\n", ["a", "b", "c"]),
        (b"data: a\r\n\ndata: b\n\r\ndata: c\r\n\r", ["a", "b", "c"]),
        ("data: \u2028é\x85\x0b\n\n".encode(), ["\u2028é\x85\x0b"]),
    ],
)
def test_data(stream: bytes, expected: list[str]) -> None:
    assert [data for _, data, _, _ in read([stream])] == expected
    assert [data for _, data, _, _ in read(cut(stream, range(len(stream))))] == expected


@pytest.mark.parametrize(
    "stream", [b"data: a", b"data: a\n", b"data: a\r\n", b"event: e\ndata: a\ndata: b\n", BOM + b"data: a"]
)
def test_event_that_breaks_off_is_none(stream: bytes) -> None:
    decoder = SSEDecoder()
    assert decoder.feed(stream) == []
    assert decoder.finish() == []


def test_event_that_ends_with_a_cr_comes_at_the_end_of_the_stream_at_last() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\r") == []
    assert [data for _, data, _, _ in decoder.finish()] == [b"a"]
    assert decoder.finish() == []


def test_events_come_as_soon_as_they_are_complete() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert [event.data for event in decoder.feed(b"\ndata: b\n\nda")] == ["a", "b"]
    assert [event.data for event in decoder.feed(b"ta: c\r\n\r\n")] == ["c"]


def test_id_stays_and_name_and_retry_do_not() -> None:
    stream = b"id: 1\nevent: e\nretry: 5\ndata: a\n\ndata: b\n\nid: 2\ndata: c\n\nid: x\0y\ndata: d\n\nid\ndata: e\n\n"
    assert read([stream]) == [
        ("e", "a", "1", 5),
        (None, "b", "1", None),
        (None, "c", "2", None),
        (None, "d", "2", None),
        (None, "e", "", None),
    ]


@pytest.mark.parametrize("at", range(1, 5))
def test_character_cut_in_two(at: int) -> None:
    head, character = b'data: "', "😀".encode()
    chunks = [head + character[:at], character[at:] + b'"\n\n']
    assert read(chunks) == [(None, '"😀"', None, None)]


def test_stream_that_ends_inside_a_character() -> None:
    assert read([b"data: a\n\ndata: \xf0\x9f\x98"]) == [(None, "a", None, None)]


def test_bytes_that_are_no_text() -> None:
    assert read([b"event: \xff\ndata: a\xffb\n\n"]) == [("\ufffd", "a\ufffdb", None, None)]


def test_json_of_an_event() -> None:
    (event,) = SSEDecoder().feed(b'data: {"a":\ndata: [1]}\n\n')
    assert event.json() == {"a": [1]}
    with pytest.raises(ValueError, match=r".+"):
        ServerSentEvent(data="{").json()


def test_repr() -> None:
    shown = repr(ServerSentEvent(event="e", data="d", id="1", retry=2))
    assert shown == "ServerSentEvent(event='e', data='d', id='1', retry=2)"
    assert ServerSentEvent().data == ""


# An event of 20 MB, in pieces of 64 KiB

PIECE = 64 * 1024
PIECES = 320


def test_large_event_is_not_copied_with_every_piece() -> None:
    decoder = SSEDecoder()
    chunks = [b"x" * PIECE for _ in range(PIECES)]
    taken = []
    tracemalloc.start()
    try:
        for chunk in [b"data: ", *chunks]:
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            assert decoder.feed(chunk) == []
            taken.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()
    # A piece may be copied, not all that came before it.
    assert max(taken) < 3 * PIECE
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == PIECE * PIECES


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("line", [PIECE * PIECES, 1000])
def test_memory_of_a_large_event(end: bytes, line: int) -> None:
    size = PIECE * PIECES
    text = (b"data: " + b"x" * line + end) * (size // (line + 6 + len(end)) or 1) + end
    chunks = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
    decoder = SSEDecoder()
    tracemalloc.start()
    try:
        events = [event for chunk in [*chunks, b": next\n"] for event in decoder.feed_raw(chunk)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(events) == 1
    # The pieces, joined, with their line ends made alike, split, and the event's data.
    assert peak < 6 * size


def test_many_events_in_one_piece() -> None:
    assert len(read([b"data: x\n\n" * 100_000])) == 100_000
    assert len(read([b"data: x\r\n\r\n" * 100_000])) == 100_000
