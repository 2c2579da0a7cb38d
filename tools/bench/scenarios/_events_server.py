"""A server, in a process of its own, that answers many requests at once with the same stream of events."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from . import _data

STREAMS = 1000  # that are open at once


@dataclass(frozen=True)
class Pace:
    """How a stream is written."""

    events: int
    size: int  # events that are written at once
    pause: float  # in between, in seconds


# As quickly as the client can read, in large blocks, so that the server costs little beside it.
FAST = Pace(events=200, size=50, pause=0.05)
# Each event by itself, as models write, and so slowly that no side falls behind: what waits unread is not what a client
# holds.
SLOW = Pace(events=30, size=1, pause=0.3)

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _blocks(pace: Pace) -> list[bytes]:
    events = [b"data: " + event + b"\n\n" for event in _data.events()[: pace.events]]
    starts = range(0, pace.events, pace.size)
    blocks = [_chunk(b"".join(events[start : start + pace.size])) for start in starts]
    return [*blocks, _chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n"]


class _Crowd:
    """The streams that have begun; when all of them have, they go on together."""

    def __init__(self, pace: Pace) -> None:
        self._blocks = _blocks(pace)
        self._pause = pace.pause
        self._streams: list[asyncio.WriteTransport] = []
        self._running: set[asyncio.Task[None]] = set()

    def join(self, stream: asyncio.WriteTransport) -> None:
        stream.write(HEAD)
        self._streams.append(stream)
        if len(self._streams) == STREAMS:
            streams, self._streams = self._streams, []
            task = asyncio.create_task(self._write(streams))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _write(self, streams: list[asyncio.WriteTransport]) -> None:
        for block in self._blocks:
            for stream in streams:
                stream.write(block)
            await asyncio.sleep(self._pause)


class _Connection(asyncio.Protocol):
    def __init__(self, crowd: _Crowd) -> None:
        self._crowd = crowd
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        lengths = (line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        if end and len(body) == int(next(lengths).partition(b":")[2]):
            self._received = b""
            self._crowd.join(self._transport)


async def _main(pace: Pace) -> None:
    crowd = _Crowd(pace)
    loop = asyncio.get_running_loop()
    # A place for each of those that call before the first is answered.
    server = await loop.create_server(lambda: _Connection(crowd), "127.0.0.1", 0, backlog=2 * STREAMS)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def events_server(pace: Pace) -> Iterator[str]:
    """Run the server while the context lasts; the value is the base URL of its API."""
    command = [sys.executable, "-m", "bench.scenarios._events_server", "slow" if pace == SLOW else "fast"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_main(SLOW if sys.argv[1] == "slow" else FAST))
