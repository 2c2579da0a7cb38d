"""A server that plays bytes: for tests of what no proper server would ever send. Standard library only."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import TYPE_CHECKING, Optional, Union

from ._sockets import reset_on_close, settle
from ._thread import ThreadedServer

if TYPE_CHECKING:
    from typing_extensions import Self

_ENDS = ("close", "reset", "hang")


class Reply:
    """Bytes for one connection.

    Args:
        *pieces: what is sent once a request has come, each on its own; nothing is added to it.
        end: what happens then: the server closes the connection (``close``), resets it (``reset``), or leaves it
            open and says no more (``hang``).
        read: whether a whole request is waited for before the first piece; without it the server does not read at all.

    Raises:
        ValueError: there is no such end.
    """

    def __init__(self, *pieces: bytes, end: str = "close", read: bool = True) -> None:
        if end not in _ENDS:
            raise ValueError(f"end must be one of {', '.join(_ENDS)}, not {end!r}")
        self.pieces, self.end, self.read = pieces, end, read


def reply(
    *pieces: bytes,
    status: int = 200,
    headers: Optional[Mapping[str, str]] = None,
    end: str = "close",
    complete: bool = True,
) -> Reply:
    """Return the `Reply` of a proper HTTP server, whose body comes in just these pieces.

    Each piece is one chunk of a chunked body, so that HTTP clients hand them on one by one, however the network cuts
    and joins what it carries.

    Args:
        *pieces: the body; empty ones are left out.
        status: the status code.
        headers: further headers; the media type is ``text/event-stream`` unless they say otherwise.
        end: as in `Reply`.
        complete: whether the end of the body is sent; without it the client sees a connection that breaks.
    """
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    names = {"content-type": "text/event-stream", **{name.lower(): value for name, value in (headers or {}).items()}}
    names.update({"transfer-encoding": "chunked", "connection": "close"})
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in names.items())]
    head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
    chunks = [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces if piece]
    return Reply(head, *chunks, *([b"0\r\n\r\n"] if complete else []), end=end)


class RawServer(ThreadedServer):
    """A server that answers the first connection with the first reply, and so on, and all later ones with the last.

    Args:
        *replies: a `Reply` each, or bytes that are sent before the connection is closed.
        port: the port of 127.0.0.1 to listen on; 0 takes a free one.

    Raises:
        ValueError: there is no reply.
        OSError: the port is taken.
    """

    def __init__(self, *replies: Union[Reply, bytes], port: int = 0) -> None:
        if not replies:
            raise ValueError("RawServer needs at least one reply")
        self._replies = [each if isinstance(each, Reply) else Reply(each) for each in replies]
        self._accepted = 0
        self._writers: set[asyncio.StreamWriter] = set()
        #: The requests that came so far, as they came: secrets are not taken out.
        self.requests: list[bytes] = []
        super().__init__(port)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    async def _serve(self, listening: socket.socket, stop: asyncio.Event) -> None:
        async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await self._play(reader, writer, stop)

        server = await asyncio.start_server(play, sock=listening)
        self._ready.set()
        await stop.wait()
        await settle()
        server.close()
        for writer in list(self._writers):
            writer.transport.abort()

    async def _play(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, stop: asyncio.Event) -> None:
        chosen = self._replies[min(self._accepted, len(self._replies) - 1)]
        self._accepted += 1
        self._writers.add(writer)
        try:
            if chosen.read:
                self.requests.append(await _request(reader))
            for piece in chosen.pieces:
                writer.write(piece)
                await writer.drain()
            if chosen.end == "hang":
                # Reading ends when the client goes; the program's end is the other way out.
                await reader.read()
            elif chosen.end == "reset":
                reset_on_close(writer.transport)
                writer.transport.abort()
        except (asyncio.IncompleteReadError, ConnectionError):
            # The client left first, which is its right.
            pass
        finally:
            self._writers.discard(writer)
            writer.close()


async def _request(reader: asyncio.StreamReader) -> bytes:
    """Read one request, head and body."""
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        body = b""
        while not body.endswith(b"\r\n0\r\n\r\n") and body != b"0\r\n\r\n":
            body += await reader.readuntil(b"\r\n")
        return head + body
    return head + await reader.readexactly(int(fields.get(b"content-length", b"0")))
