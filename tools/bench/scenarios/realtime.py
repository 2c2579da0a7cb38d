"""Events of a realtime connection: decoded, and received over a websocket on this machine."""

from __future__ import annotations

import base64
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

from . import _rounds

EVENTS = 10_000

_AT = {"response_id": "resp_CCreEgkLsNLS", "item_id": "item_CCreEgkLsNLS", "output_index": 0, "content_index": 0}

#: Kinds that make up most of a talk: words, 100 ms of sound, and what stands at the end of an answer.
KINDS: list[dict[str, Any]] = [
    {"type": "response.output_audio_transcript.delta", "event_id": "event_1", **_AT, "delta": " hello"},
    {
        "type": "response.output_audio.delta",
        "event_id": "event_2",
        **_AT,
        "delta": base64.b64encode(bytes(4800)).decode(),
    },
    {"type": "input_audio_buffer.speech_started", "event_id": "event_3", "audio_start_ms": 1, "item_id": "item_1"},
    {
        "type": "response.output_item.done",
        "event_id": "event_4",
        "response_id": _AT["response_id"],
        "output_index": 0,
        "item": {
            "id": "item_1",
            "object": "realtime.item",
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [{"type": "output_audio", "transcript": "hello"}],
        },
    },
]
TEXTS = [json.dumps(kind).encode() for kind in KINDS]

#: Sends all events for each message that comes; run with the number of events and the event.
_SERVER = """
import sys
from websockets.sync.server import serve

def talk(connection):
    for _ in connection:
        for _ in range(int(sys.argv[1])):
            connection.send(sys.argv[2])

with serve(talk, "127.0.0.1", 0, compression=None) as server:
    print(server.socket.getsockname()[1], flush=True)
    server.serve_forever()
"""


@contextmanager
def websocket_server() -> Iterator[str]:
    """Run the server in a process of its own; the value is its URL."""
    command = [sys.executable, "-c", _SERVER, str(EVENTS), TEXTS[0].decode()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"ws://127.0.0.1:{process.stdout.readline().strip()}"
        process.kill()


def receiving(receive: Callable[[], object], ask: Callable[[], object]) -> Callable[[], object]:
    def operation() -> None:
        ask()
        for _ in range(EVENTS):
            receive()

    return operation


def decoding(decode: Callable[[bytes], object]) -> Callable[[], object]:
    def operation() -> None:
        for text in TEXTS:
            decode(text)

    return operation


def run(side: str, what: str, url: str) -> None:
    if side == "floor":
        import orjson

        connect = importlib.import_module("websockets.sync.client").connect
        with connect(url, compression=None) as socket:
            ask = receiving(lambda: orjson.loads(socket.recv(decode=False)), lambda: socket.send("{}"))
            _measure(decoding(orjson.loads) if what == "decode" else ask, what)
        return
    from openai import OpenAI

    client: Any = OpenAI(api_key="k", websocket_base_url=url)
    with client.realtime.connect(model="m", websocket_connection_options={"compression": None}) as connection:
        ask = receiving(connection.recv, lambda: connection.send({"type": "response.create"}))
        _measure(decoding(connection.parse_event) if what == "decode" else ask, what)


def _measure(operation: Callable[[], object], what: str) -> None:
    _rounds.serve(operation, units=len(TEXTS) if what == "decode" else EVENTS, warm_up=1)


if __name__ == "__main__":
    with websocket_server() as url:
        run(sys.argv[1], sys.argv[2], url)
