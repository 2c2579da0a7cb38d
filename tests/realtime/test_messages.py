"""Events as they travel."""

from __future__ import annotations

import json
import tracemalloc
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openai
from openai.resources.realtime.realtime import RealtimeConnection

MEGABYTE = 1 << 20


class Wire:
    """A websocket that remembers what is sent over it."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    def send(self, data: Any, text: Any = None) -> None:
        self.sent.append(data)


def connected() -> tuple[RealtimeConnection, list[Any]]:
    wire: Any = Wire()
    return RealtimeConnection(wire), wire.sent


@given(sound=st.binary(), event_id=st.text())
def test_sound_arrives_as_base64_however_it_is_given(sound: bytes, event_id: str) -> None:
    connection, sent = connected()
    try:
        json.dumps(event_id).encode()
    except UnicodeEncodeError:
        return
    for audio in (sound, bytearray(sound), memoryview(sound), b64encode(sound).decode()):
        connection.input_audio_buffer.append(audio=audio, event_id=event_id)
    for message in sent:
        assert json.loads(message) == {
            "type": "input_audio_buffer.append",
            "event_id": event_id,
            "audio": b64encode(sound).decode(),
        }


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=5), st.integers(0, 70_000))
def test_a_string_stays_as_it_is_even_if_it_is_no_base64(odd: str, length: int) -> None:
    connection, sent = connected()
    audio = "A" * length + odd
    connection.input_audio_buffer.append(audio=audio)
    assert json.loads(sent[0]) == {"type": "input_audio_buffer.append", "audio": audio}


@pytest.mark.parametrize("as_bytes", [True, False])
def test_a_megabyte_of_sound_is_copied_once_besides_its_base64(as_bytes: bool) -> None:
    connection, sent = connected()
    audio: Any = bytes(MEGABYTE)
    if not as_bytes:
        audio = b64encode(audio).decode()
    base64 = MEGABYTE * 4 / 3
    connection.input_audio_buffer.append(audio=b"first, to load what is loaded once")
    sent.clear()
    tracemalloc.start()
    try:
        connection.input_audio_buffer.append(audio=audio)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(sent[0]) > base64
    assert most < base64 * (2.05 if as_bytes else 1.05)


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(), st.lists))
def test_whatever_json_comes_nothing_stops(value: Any) -> None:
    connection, _ = connected()
    try:
        text = json.dumps({"type": "brand.new", "value": value}).encode()
    except UnicodeEncodeError:
        return
    event: Any = connection.parse_event(text)
    assert event.type == "brand.new"
    assert json.loads(event.to_json()) == json.loads(text)
    connection.parse_event(json.dumps(value))


@given(st.text())
def test_what_is_not_json_is_a_value_error(text: str) -> None:
    connection, _ = connected()
    try:
        json.loads(text)
    except ValueError:
        with pytest.raises(ValueError):
            connection.parse_event(text)


def test_a_queue_counts_bytes() -> None:
    from openai._send_queue import SendQueue

    queue = SendQueue(10)
    queue.enqueue("ä" * 3)
    queue.enqueue(b"1234")
    with pytest.raises(openai.WebSocketQueueFullError, match="10 bytes of messages are queued"):
        queue.enqueue("x")
    assert (len(queue), bool(queue)) == (2, True)
    seen: list[Any] = []
    with pytest.raises(ZeroDivisionError):
        queue.flush_sync(lambda message: seen.append(message) or 1 / (len(seen) - 2))
    # The one that failed is still there.
    assert queue.drain() == [b"1234"]
    assert not queue
