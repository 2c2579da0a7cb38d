"""Server-sent events: bytes in, events out (WHATWG HTML, section 9.2.6, "Interpreting an event stream")."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, Optional

from .._model.json import loads

#: Name, data, id and retry of an event; the id is the last one that the stream has given.
RawEvent = tuple[bytes, bytes, Optional[str], Optional[int]]

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event of a stream."""

    def __init__(
        self,
        *,
        event: Optional[str] = None,
        data: Optional[str] = None,
        id: Optional[str] = None,
        retry: Optional[int] = None,
    ) -> None:
        self.event = event or None
        self.data = data or ""
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """Return the data as parsed JSON; a ``ValueError`` where it is none."""
        return loads(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


class SSEDecoder:
    """Turns the bytes of an event stream, cut anywhere, into events.

    Lines end with LF, CRLF or CR, comments and unknown fields are ignored, and an event that the stream breaks off in
    is never dispatched, as the standard says. An event with a name and no data, which the standard drops, is
    dispatched: programs that read the events themselves expect it.

    `decode` takes one line; where a program has replaced it, `iter_bytes` and `aiter_bytes` hand every line to it.
    """

    def __init__(self) -> None:
        #: What has come of a line, or of a block of lines, that has not ended; in parts, joined when it ends.
        self._parts: list[bytes] = []
        self._past_bom = False
        self._data: list[bytes] = []
        self._event = b""
        self._last_event_id: Optional[str] = None
        self._retry: Optional[int] = None

    @property
    def unfinished(self) -> str:
        """The data of the event that the stream has begun and not ended, as far as it came."""
        data = b"\n".join(self._data)
        rest = b"".join(self._parts).lstrip(b"\r\n")
        if rest.startswith(b"data:"):
            data += (b"\n" if data else b"") + rest[5:].lstrip(b" ")
        return text(data)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take some bytes and return the events that they complete."""
        return self._events(self.feed_raw(chunk))

    def decode(self, line: str) -> Optional[ServerSentEvent]:
        """Take one line, without its end, and return the event that an empty one completes."""
        events = self.feed(line.encode() + b"\n")
        return events[0] if events else None

    def _decoded(self, lines: Iterable[bytes]) -> Iterator[ServerSentEvent]:
        for line in lines:
            event = self.decode(text(line))
            if event:
                yield event

    def _events(self, raw: Iterable[RawEvent]) -> list[ServerSentEvent]:
        return [
            ServerSentEvent(event=text(name) or None, data=text(data), id=id, retry=retry)
            for name, data, id, retry in raw
        ]

    def feed_raw(self, chunk: bytes) -> list[RawEvent]:
        """Take some bytes and return the events that they complete, with name and data undecoded."""
        if (
            chunk[:6] == b"data: "
            and chunk.find(b"\n") == len(chunk) - 2
            and chunk[-1:] == b"\n"
            and self._idle()
            and b"\r" not in chunk
        ):
            # Servers send events one by one, and mostly that is also how they arrive.
            return [(b"", chunk[6:-2], self._last_event_id, None)]
        if b"\n" not in chunk and b"\r" not in chunk and self._past_bom and not self._holds_cr():
            self._parts.append(chunk)
            return []
        buffer = b"".join((*self._parts, chunk)) if self._parts else chunk
        self._parts.clear()
        if not self._past_bom:
            buffer = self._without_bom(buffer)
            if not self._past_bom:
                self._parts.append(buffer)
                return []
        events: list[RawEvent] = []
        if b"\r" not in buffer and self._between_events():
            self._feed_blocks(buffer, events)
        else:
            self._feed_lines(buffer, events)
        return events

    def _idle(self) -> bool:
        return self._past_bom and not self._parts and self._between_events()

    def _between_events(self) -> bool:
        return not self._data and not self._event and self._retry is None

    def finish(self) -> list[RawEvent]:
        """Say that no more bytes come, and return the event that was only waiting for the other half of a CRLF."""
        events: list[RawEvent] = []
        if self._holds_cr():
            buffer = b"".join(self._parts)
            self._parts.clear()
            self._feed_lines(buffer + b"\n", events)
        return events

    def _holds_cr(self) -> bool:
        return bool(self._parts) and self._parts[-1].endswith(b"\r")

    def _without_bom(self, buffer: bytes) -> bytes:
        if buffer.startswith(_BOM):
            self._past_bom = True
            return buffer[len(_BOM) :]
        self._past_bom = not _BOM.startswith(buffer)
        return buffer

    def _feed_blocks(self, buffer: bytes, events: list[RawEvent]) -> None:
        # Nearly all streams are blocks of one "data:" line, between empty lines: these need no look at each line.
        *blocks, rest = buffer.split(b"\n\n")
        for block in blocks:
            if block[:6] == b"data: " and b"\n" not in block:
                events.append((b"", block[6:], self._last_event_id, None))
            else:
                for line in block.split(b"\n"):
                    self._take_line(line, events)
                self._take_line(b"", events)
        if b"\n" in rest:
            self._feed_lines(rest, events)
        elif rest:
            self._parts.append(rest)

    def _feed_lines(self, buffer: bytes, events: list[RawEvent]) -> None:
        # A CR at the very end may be half of a CRLF: it waits for the next bytes.
        held = b"\r" if buffer.endswith(b"\r") else b""
        body = buffer[: len(buffer) - len(held)]
        *lines, rest = split_lines(body)
        if rest or held:
            self._parts.append(rest + held)
        for line in lines:
            self._take_line(line, events)

    def _take_line(self, line: bytes, events: list[RawEvent]) -> None:
        if not line:
            if self._data or self._event:
                events.append((self._event, b"\n".join(self._data), self._last_event_id, self._retry))
                self._data = []
            self._event = b""
            self._retry = None
            return
        name, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id" and b"\0" not in value:
            self._last_event_id = text(value)
        elif name == b"retry" and value.isdigit():
            self._retry = int(value)

    def iter_bytes(self, iterator: Iterable[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes."""
        if _decodes_lines(self):
            lines = _Lines()
            for chunk in iterator:
                yield from self._decoded(lines.feed(chunk))
            yield from self._decoded(lines.finish())
            return
        for chunk in iterator:
            yield from self.feed(chunk)
        yield from self._events(self.finish())

    async def aiter_bytes(self, iterator: AsyncIterable[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes that arrive asynchronously."""
        if _decodes_lines(self):
            lines = _Lines()
            async for chunk in iterator:
                for event in self._decoded(lines.feed(chunk)):
                    yield event
            for event in self._decoded(lines.finish()):
                yield event
            return
        async for chunk in iterator:
            for event in self.feed(chunk):
                yield event
        for event in self._events(self.finish()):
            yield event


#: The methods as they are here; programs replace them.
_DECODE = SSEDecoder.decode
_READERS = (SSEDecoder.iter_bytes, SSEDecoder.aiter_bytes)


def function_of(method: object) -> object:
    """Return the function of a method; ``None`` for what a program has put in its place on the object.

    To look for that in the object's ``__dict__`` would make every attribute of the object slower to read from then on.
    """
    return getattr(method, "__func__", None)


def _decodes_lines(decoder: SSEDecoder) -> bool:
    """Return whether a program has put a ``decode`` of its own in place of ours."""
    return function_of(decoder.decode) is not _DECODE


def is_plain(decoder: object) -> bool:
    """Return whether a decoder is ours, with nothing replaced, so that its bytes can go to ``feed_raw`` at once."""
    if type(decoder) is not SSEDecoder or _decodes_lines(decoder):
        return False
    return (function_of(decoder.iter_bytes), function_of(decoder.aiter_bytes)) == _READERS


class _Lines:
    """Splits bytes, cut anywhere, into lines."""

    def __init__(self) -> None:
        #: What has come of a line that has not ended.
        self._parts: list[bytes] = []
        self._is_first = True

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take some bytes and return the lines that they complete, without their ends."""
        if b"\n" not in chunk and b"\r" not in chunk and not (self._parts and self._parts[-1].endswith(b"\r")):
            self._parts.append(chunk)
            return []
        buffer = b"".join((*self._parts, chunk))
        # A CR at the very end may be half of a CRLF: it waits for the next bytes.
        held = b"\r" if buffer.endswith(b"\r") else b""
        *lines, rest = split_lines(buffer[: len(buffer) - len(held)])
        self._parts = [rest + held]
        if lines and self._is_first:
            self._is_first = False
            lines[0] = lines[0].removeprefix(_BOM)
        return lines

    def finish(self) -> list[bytes]:
        """Return the line that was only waiting for the other half of a CRLF."""
        return self.feed(b"\n") if self._parts and self._parts[-1].endswith(b"\r") else []


def split_lines(data: bytes) -> list[bytes]:
    """Return the lines of some bytes; the last one has not ended."""
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


def text(data: bytes) -> str:
    """Return bytes as text, whatever they are."""
    return data.decode(errors="replace")
