"""Streams of server-sent events, as users iterate them."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Optional, Protocol, TypeVar, Union, cast, get_origin
from weakref import ref

from ._flow.sse import RawEvent, ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder, function_of, is_plain
from ._flow.stream import NOTHING, Events
from ._http.errors import build_connection_error
from ._http.libraries import get_error_types
from ._http.response_bodies import apieces, pieces
from ._support.aliases import make_getattr, set_public_module
from ._support.annotations import extract_type_var_from_base

if TYPE_CHECKING:
    import asyncio

    import httpx
    from typing_extensions import Self, TypeGuard

    from ._flow.binding import Bound
    from ._flow.client import Caller

_T = TypeVar("_T")

#: Seconds that the end of a body may take behind the last event. Servers send both at once, and the connection can
#: serve again then; to wait longer would cost more than to connect anew.
_MOMENT = 0.05


class _Rest:
    """What comes behind the last event of a stream: it is read for a moment, and breaks nothing."""

    def __init__(self, response: httpx.Response) -> None:
        self._deadline = time.monotonic() + _MOMENT
        # Of HTTP/2, many responses share one connection, and closing one of them leaves it open.
        of_its_own = response.http_version.startswith("HTTP/1")
        self._connection: Any = response.extensions.get("network_stream") if of_its_own else None
        if self._connection is not None:
            # httpcore takes the time-out of a read from the request, which is under way; only the connection itself can
            # still be given a shorter one.
            try:
                self._connection.read = self._bounded(self._connection.read)
            except AttributeError:
                # One that cannot be changed, of a backend that somebody else has written.
                self._connection = None

    def _bounded(self, read: Any) -> Any:
        def bounded(max_bytes: int, timeout: Optional[float] = None) -> Any:
            # No time at all would mean something else to a socket.
            left = max(self._deadline - time.monotonic(), 0.001)
            return read(max_bytes, left if timeout is None else min(left, timeout))

        return bounded

    def goes_on(self, over: bool) -> bool:
        """Say whether to read more.

        Args:
            over: whether the end marker has come, behind which no event counts: reading on only serves to free the
                connection.
        """
        return not over if self._connection is None else time.monotonic() < self._deadline

    def leave(self) -> None:
        """Leave the connection as it was found."""
        if self._connection is not None:
            del self._connection.read
            self._connection = None


class _Unread:
    """Closes a response when the stream over it is dropped before it was read.

    A generator that has begun does so by itself, when it is dropped; one that has not runs nothing of its own, and only
    lets go of its arguments.
    """

    __slots__ = ("_loop", "_response")

    def __init__(self, response: httpx.Response, loop: Optional[asyncio.AbstractEventLoop] = None) -> None:
        self._response = response
        self._loop = loop

    def __del__(self) -> None:
        # Nobody is there to hear of an error, and the event loop may be gone.
        with suppress(Exception):
            if self._response.is_closed:
                return
            if self._loop is not None:
                self._loop.call_soon_threadsafe(_close_in_task, self._loop, self._response)
            elif hasattr(self._response.stream, "close"):
                self._response.close()


#: The tasks that close responses; the event loop itself does not hold them.
_closing: set[asyncio.Task[None]] = set()


def _close_in_task(loop: asyncio.AbstractEventLoop, response: httpx.Response) -> None:
    task = loop.create_task(_close(response))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close(response: httpx.Response) -> None:
    with suppress(Exception):
        await response.aclose()


def _running_loop() -> Optional[asyncio.AbstractEventLoop]:
    """Return the event loop of asyncio that is running, if one is."""
    # Programs that run on another library's loop have not loaded it.
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        return None


def _raw(event: ServerSentEvent) -> RawEvent:
    return (event.event or "").encode(), event.data.encode(errors="replace"), event.id, event.retry


# Functions, not methods: a loop that is left lets go of its generator, which then closes the response. If that held its
# stream, which holds it in turn, the connection would stay taken until the garbage collector comes by.


def _items(events: Events, response: httpx.Response, _unread: _Unread, stream: ref[Stream[Any]]) -> Iterator[Any]:
    if events.closed:
        return
    if _has_own_reader(stream()):
        yield from _items_of_reader(cast("Stream[Any]", stream()))
        return
    rest: Optional[_Rest] = None
    item = events.item
    try:
        for chunk in pieces(response):
            for event in events.feed(chunk):
                found = item(event)
                if found is not NOTHING:
                    yield found
            if events.completed:
                rest = rest or _Rest(response)
                if not rest.goes_on(events.over):
                    break
        for event in events.finish():
            found = item(event)
            if found is not NOTHING:
                yield found
    except get_error_types("RequestError") as error:
        # Whoever closes the stream while it is read wants it to end, and behind the last event nothing is missing.
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, response)) from error
    finally:
        if rest is not None:
            rest.leave()
        response.close()


async def _items_async(
    events: Events, response: httpx.Response, _unread: _Unread, stream: ref[AsyncStream[Any]]
) -> AsyncIterator[Any]:
    if events.closed:
        return
    if _has_own_reader(stream()):
        async for item in _items_of_reader_async(cast("AsyncStream[Any]", stream())):
            yield item
        return
    rest: Optional[_Rest] = None
    item = events.item
    body: Any = apieces(response).__aiter__()
    try:
        async for chunk in body:
            for event in events.feed(chunk):
                found = item(event)
                if found is not NOTHING:
                    yield found
            if events.completed:
                rest = rest or _Rest(response)
                if not rest.goes_on(events.over):
                    break
        for event in events.finish():
            found = item(event)
            if found is not NOTHING:
                yield found
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, response)) from error
    finally:
        if rest is not None:
            rest.leave()
        if hasattr(body, "aclose"):
            # Dropped, it would be closed by a task, which may come too late for the event loop.
            await body.aclose()
        await response.aclose()


# Where a program reads the events itself: it has replaced `_iter_events`, the decoder, or one of the decoder's methods.


def _has_own_reader(stream: Any) -> bool:
    """Return whether a program has put something of its own between the bytes of a stream and its events."""
    if stream is None:
        return False
    if stream._decoder is not stream._events.decoder or not is_plain(stream._decoder):
        return True
    return function_of(stream._iter_events) not in _READERS


def _items_of_reader(stream: Stream[Any]) -> Iterator[Any]:
    events = stream._events
    try:
        for event in stream._iter_events():
            found = events.item(_raw(event))
            if found is not NOTHING:
                yield found
            if events.over:
                break
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, stream.response)) from error
    finally:
        stream.response.close()


async def _items_of_reader_async(stream: AsyncStream[Any]) -> AsyncIterator[Any]:
    events = stream._events
    try:
        async for event in stream._iter_events():
            found = events.item(_raw(event))
            if found is not NOTHING:
                yield found
            if events.over:
                break
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, stream.response)) from error
    finally:
        await stream.response.aclose()


class _Both(Generic[_T]):
    """What streams of both colours know."""

    #: The classes whose type argument is the type of the items.
    __of_events__: ClassVar[tuple[type, ...]]

    response: httpx.Response
    """The HTTP response that the stream is read from."""

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: Caller,
        options: Any = None,
        call: Optional[Bound] = None,
    ) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        #: What makes events of the bytes; may be replaced until the first item is asked for.
        self._decoder: Any = client._make_sse_decoder()
        decoder = self._decoder if is_plain(self._decoder) else None
        self._events = Events(cast_to, response, call, strict=client._strict_response_validation, decoder=decoder)
        self._events.limit = getattr(client, "max_response_bytes", None)
        # Held by whatever may still be read: the stream, and the generator of its items.
        self._unread = _Unread(response, _running_loop() if isinstance(self, AsyncStream) else None)
        self._iterator: Any = self.__stream__()

    def _belong_to(self, call: Bound) -> None:
        self._events.belong_to(call)

    @property
    def completed(self) -> bool:
        """Whether the whole answer has come: its last event, or the end marker; a stream can also just stop."""
        return self._events.completed

    def __stream__(self) -> Any:
        raise NotImplementedError


class Stream(_Both[_T], Generic[_T]):
    """An answer that arrives in pieces: iterate it, or take one at a time with ``next``.

    Leaving the ``with`` block, or calling `close`, gives the connection back; reading to the end does, too.

    Args:
        cast_to: type of the items.
        response: the response whose body is read.
        client: the client that sent the request.
        options: not used; the official class takes it, too.
        call: what was asked for; it says with which events the stream ends, and goes into errors.

    Raises:
        APIError: while iterating, where the server reports an error in the stream.
        APIConnectionError: while iterating, where the connection breaks.
        APIResponseValidationError: while iterating, where what comes is not a stream of events.
    """

    _iterator: Iterator[_T]

    def __next__(self) -> _T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_T]:
        # Not a generator of its own: a loop that is left early would close it, and nothing could be read behind it.
        return self._iterator

    def __stream__(self) -> Iterator[_T]:
        if _has_own_reader(self):
            return _items_of_reader(self)
        return _items(self._events, self.response, self._unread, ref(self))

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        yield from self._decoder.iter_bytes(pieces(self.response))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        self._events.closed = True
        self.response.close()


class AsyncStream(_Both[_T], Generic[_T]):
    """An answer that arrives in pieces: iterate it with ``async for``, or take one at a time with ``anext``.

    Leaving the ``async with`` block, or awaiting `close`, gives the connection back; reading to the end does, too.

    Args:
        cast_to: type of the items.
        response: the response whose body is read.
        client: the client that sent the request.
        options: not used; the official class takes it, too.
        call: what was asked for; it says with which events the stream ends, and goes into errors.

    Raises:
        APIError: while iterating, where the server reports an error in the stream.
        APIConnectionError: while iterating, where the connection breaks.
        APIResponseValidationError: while iterating, where what comes is not a stream of events.
    """

    _iterator: AsyncIterator[_T]

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("AsyncStream is asynchronous: go through it with 'async for', not 'for'")

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return self._iterator

    def __stream__(self) -> AsyncIterator[_T]:
        if _has_own_reader(self):
            return _items_of_reader_async(self)
        return _items_async(self._events, self.response, self._unread, ref(self))

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        async for event in self._decoder.aiter_bytes(apieces(self.response)):
            yield event

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        self._events.closed = True
        await self.response.aclose()

    aclose = close


_Both.__of_events__ = (Stream, AsyncStream)
#: The methods as they are here; programs replace them.
_READERS = (Stream._iter_events, AsyncStream._iter_events)
set_public_module(Stream, AsyncStream)


# For packages that read or make streams by themselves.


class SSEBytesDecoder(Protocol):
    """What turns bytes into events, as `SSEDecoder` does."""

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes."""
        ...

    def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes that arrive asynchronously."""
        ...


def is_stream_class_type(typ: type) -> TypeGuard[type[Union[Stream[object], AsyncStream[object]]]]:
    """Say whether this is a class of streams, also with its items' type."""
    cls = get_origin(typ) or typ
    return isinstance(cls, type) and issubclass(cls, (Stream, AsyncStream))


def extract_stream_chunk_type(stream_cls: type, *, failure_message: Optional[str] = None) -> type:
    """Return the type of the items of a class of streams.

    Raises:
        RuntimeError: the class does not say.
    """
    return extract_type_var_from_base(
        stream_cls, generic_bases=(Stream, AsyncStream), index=0, failure_message=failure_message
    )


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
