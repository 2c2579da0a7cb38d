"""Streams of server-sent events: `Stream` and `AsyncStream`."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Generic,
    NoReturn,
    Optional,
    Protocol,
    TypeVar,
    Union,
    get_origin,
)
from weakref import ref

from ._flow.sse import RawEvent, ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder, function_of, is_plain
from ._flow.stream import NOTHING, Events
from ._http.errors import build_connection_error
from ._http.libraries import get_error_types
from ._http.response_bodies import aiter_pieces, iter_pieces
from ._support.aliases import make_getattr, set_public_module
from ._support.annotations import extract_type_var_from_base

if TYPE_CHECKING:
    import asyncio

    import httpx
    from typing_extensions import Self, TypeGuard

    from ._flow.binding import Bound
    from ._flow.settings import FlowClient

_T = TypeVar("_T")

#: Seconds to wait for the end of the body after the last event. Servers send both at once, and the connection can be
#: reused then; waiting longer would cost more than a new connection.
_TAIL_SECONDS = 0.05


class _Tail:
    """The body after the last event: it is read for a moment, so that the connection can be reused."""

    def __init__(self, response: httpx.Response) -> None:
        self._deadline = time.monotonic() + _TAIL_SECONDS
        # With HTTP/2, many responses share one connection, which stays open when one of them is closed.
        has_own_connection = response.http_version.startswith("HTTP/1")
        self._connection: Any = response.extensions.get("network_stream") if has_own_connection else None
        if self._connection is not None:
            # httpcore has read the timeout from the request when the body began, and has no way to change it. So the
            # `read` of this one connection object is replaced until the body has been read.
            try:
                self._connection.read = self._limit_read(self._connection.read)
            except AttributeError:
                # A connection of another network backend, whose attributes cannot be set.
                self._connection = None

    def _limit_read(self, read: Callable[[int, Optional[float]], _T]) -> Callable[..., _T]:
        def read_until_deadline(max_bytes: int, timeout: Optional[float] = None) -> _T:
            # A timeout of 0 would make a socket non-blocking.
            left = max(self._deadline - time.monotonic(), 0.001)
            return read(max_bytes, left if timeout is None else min(left, timeout))

        return read_until_deadline

    def should_read(self, over: bool) -> bool:
        """Return whether to read more.

        Args:
            over: whether the end marker has come, after which no event counts: reading only serves to free the
                connection.
        """
        return not over if self._connection is None else time.monotonic() < self._deadline

    def restore_connection(self) -> None:
        """Give the connection its own ``read`` back."""
        if self._connection is not None:
            del self._connection.read
            self._connection = None


class _UnreadGuard:
    """Closes a response whose stream is garbage-collected before it was read.

    A generator that has started closes it itself, in its ``finally``. One that has not started runs no code of its own
    when it is collected, but releases its arguments, of which this is one.
    """

    __slots__ = ("_loop", "_response")

    def __init__(self, response: httpx.Response, loop: Optional[asyncio.AbstractEventLoop] = None) -> None:
        self._response = response
        self._loop = loop

    def __del__(self) -> None:
        # While the interpreter ends, the sockets close by themselves, and Python 3.13.0 crashes in code that runs here.
        if sys is None or sys.is_finalizing():
            return
        # There is nowhere to report an error, and the event loop may be gone.
        with suppress(Exception):
            if self._response.is_closed:
                return
            if self._loop is not None:
                self._loop.call_soon_threadsafe(_close_in_task, self._loop, self._response)
            elif hasattr(self._response.stream, "close"):
                self._response.close()


#: The tasks that close responses; the event loop itself holds only weak references to them.
_closing: set[asyncio.Task[None]] = set()


def _close_in_task(loop: asyncio.AbstractEventLoop, response: httpx.Response) -> None:
    task = loop.create_task(_close(response))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close(response: httpx.Response) -> None:
    with suppress(Exception):
        await response.aclose()


def _get_running_loop() -> Optional[asyncio.AbstractEventLoop]:
    """Return the running event loop of asyncio, if there is one."""
    # Not imported: programs on the event loop of another library may not have loaded it.
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        return None


def _to_raw_event(event: ServerSentEvent) -> RawEvent:
    return (event.event or "").encode(), event.data.encode(errors="replace"), event.id, event.retry


# Functions, not methods: a loop that is left releases its generator, which then closes the response. A generator that
# referred to its stream, which refers to the generator, would hold the connection until the cyclic garbage collector
# runs.


def _iterate_items(
    events: Events, response: httpx.Response, _guard: _UnreadGuard, stream: ref[Stream[_T]]
) -> Iterator[_T]:
    if events.closed:
        return
    owner = stream()
    if owner is not None and _has_custom_reader(owner):
        yield from _iterate_reader(owner)
        return
    del owner
    tail: Optional[_Tail] = None
    decode = events.item
    try:
        for chunk in iter_pieces(response):
            for event in events.feed(chunk):
                item = decode(event)
                if item is not NOTHING:
                    yield item
            if events.completed:
                tail = tail or _Tail(response)
                if not tail.should_read(events.over):
                    break
        for event in events.finish():
            item = decode(event)
            if item is not NOTHING:
                yield item
    except get_error_types("RequestError") as error:
        # Not if the program has closed the stream while it was read, nor after the last event, when nothing is missing.
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, response)) from error
    finally:
        if tail is not None:
            tail.restore_connection()
        if not sys.is_finalizing():  # see `_UnreadGuard`
            response.close()


async def _iterate_items_async(
    events: Events, response: httpx.Response, _guard: _UnreadGuard, stream: ref[AsyncStream[_T]]
) -> AsyncIterator[_T]:
    if events.closed:
        return
    owner = stream()
    if owner is not None and _has_custom_reader(owner):
        async for item in _iterate_reader_async(owner):
            yield item
        return
    del owner
    tail: Optional[_Tail] = None
    decode = events.item
    body: Any = aiter_pieces(response).__aiter__()
    try:
        async for chunk in body:
            for event in events.feed(chunk):
                item = decode(event)
                if item is not NOTHING:
                    yield item
            if events.completed:
                tail = tail or _Tail(response)
                if not tail.should_read(events.over):
                    break
        for event in events.finish():
            item = decode(event)
            if item is not NOTHING:
                yield item
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, response)) from error
    finally:
        if tail is not None:
            tail.restore_connection()
        if hasattr(body, "aclose"):
            # Otherwise the event loop would close it in a task when it is collected, perhaps after the loop has ended.
            await body.aclose()
        await response.aclose()


# For programs that read the events themselves: they replace `_iter_events`, the decoder, or a method of the decoder.


def _has_custom_reader(stream: Union[Stream[Any], AsyncStream[Any]]) -> bool:
    """Return whether a program has replaced a part between the bytes of a stream and its events."""
    if stream._decoder is not stream._events.decoder or not is_plain(stream._decoder):
        return True
    return function_of(stream._iter_events) not in _READERS


def _iterate_reader(stream: Stream[_T]) -> Iterator[_T]:
    events = stream._events
    try:
        for event in stream._iter_events():
            item = events.item(_to_raw_event(event))
            if item is not NOTHING:
                yield item
            if events.over:
                break
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, stream.response)) from error
    finally:
        stream.response.close()


async def _iterate_reader_async(stream: AsyncStream[_T]) -> AsyncIterator[_T]:
    events = stream._events
    try:
        async for event in stream._iter_events():
            item = events.item(_to_raw_event(event))
            if item is not NOTHING:
                yield item
            if events.over:
                break
    except get_error_types("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(build_connection_error(error, stream.response)) from error
    finally:
        await stream.response.aclose()


class _BaseStream(Generic[_T]):
    """The state that sync and async streams share."""

    #: The classes whose type argument is the type of the items; read by the flow, which knows none of these classes.
    __of_events__: ClassVar[tuple[type, ...]]

    response: httpx.Response
    """The HTTP response that the stream is read from."""

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: FlowClient,
        options: object = None,
        call: Optional[Bound] = None,
    ) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        #: Turns bytes into events; may be replaced until the first item is requested.
        self._decoder: Any = client._make_sse_decoder()
        decoder = self._decoder if is_plain(self._decoder) else None
        self._events = Events(cast_to, response, call, strict=client._strict_response_validation, decoder=decoder)
        self._events.limit = getattr(client, "max_response_bytes", None)
        # Referred to by the stream and by the generator of its items.
        self._unread_guard = _UnreadGuard(response, _get_running_loop() if isinstance(self, AsyncStream) else None)
        self._iterator: Union[Iterator[_T], AsyncIterator[_T]] = self.__stream__()

    def _belong_to(self, call: Bound) -> None:
        self._events.belong_to(call)

    @property
    def completed(self) -> bool:
        """Whether the last event or the end marker has been received; a stream can also just stop."""
        return self._events.completed

    def __stream__(self) -> Union[Iterator[_T], AsyncIterator[_T]]:
        raise NotImplementedError


class Stream(_BaseStream[_T], Generic[_T]):
    """A result that arrives in events: iterate it, or take one event at a time with ``next``.

    Leaving the ``with`` block, calling `close`, or reading to the end releases the connection.

    Args:
        cast_to: type of the items.
        response: the response whose body is read.
        client: the client that sent the request.
        options: accepted for compatibility.
        call: the call; its endpoint declares the events that end the stream, and errors name it.

    Raises:
        APIError: while iterating, if the server reports an error in the stream.
        APIConnectionError: while iterating, if the connection breaks.
        APIResponseValidationError: while iterating, if the body is not a stream of events.
    """

    _iterator: Iterator[_T]

    def __next__(self) -> _T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_T]:
        # Not a new generator: leaving a loop early would close it, and a second loop could not continue.
        return self._iterator

    def __stream__(self) -> Iterator[_T]:
        if _has_custom_reader(self):
            return _iterate_reader(self)
        return _iterate_items(self._events, self.response, self._unread_guard, ref(self))

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        yield from self._decoder.iter_bytes(iter_pieces(self.response))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and close the response; closing twice does nothing."""
        self._events.closed = True
        self.response.close()


class AsyncStream(_BaseStream[_T], Generic[_T]):
    """A result that arrives in events: iterate it with ``async for``, or take one at a time with ``anext``.

    Leaving the ``async with`` block, awaiting `close`, or reading to the end releases the connection.

    Args:
        cast_to: type of the items.
        response: the response whose body is read.
        client: the client that sent the request.
        options: accepted for compatibility.
        call: the call; its endpoint declares the events that end the stream, and errors name it.

    Raises:
        APIError: while iterating, if the server reports an error in the stream.
        APIConnectionError: while iterating, if the connection breaks.
        APIResponseValidationError: while iterating, if the body is not a stream of events.
    """

    _iterator: AsyncIterator[_T]

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError("AsyncStream is asynchronous: iterate over it with 'async for', not 'for'")

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return self._iterator

    def __stream__(self) -> AsyncIterator[_T]:
        if _has_custom_reader(self):
            return _iterate_reader_async(self)
        return _iterate_items_async(self._events, self.response, self._unread_guard, ref(self))

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        async for event in self._decoder.aiter_bytes(aiter_pieces(self.response)):
            yield event

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and close the response; closing twice does nothing."""
        self._events.closed = True
        await self.response.aclose()

    aclose = close


_BaseStream.__of_events__ = (Stream, AsyncStream)
#: The methods as defined here, to detect that a program has replaced one.
_READERS = (Stream._iter_events, AsyncStream._iter_events)
set_public_module(Stream, AsyncStream)


# For packages that read or create streams themselves.


class SSEBytesDecoder(Protocol):
    """A decoder of bytes into events, such as `SSEDecoder`."""

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes."""
        ...

    def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of a whole stream of bytes that arrive asynchronously."""
        ...


def is_stream_class_type(typ: type) -> TypeGuard[type[Union[Stream[object], AsyncStream[object]]]]:
    """Return whether this is a class of streams, also with the type of its items."""
    cls = get_origin(typ) or typ
    return isinstance(cls, type) and issubclass(cls, (Stream, AsyncStream))


def extract_stream_chunk_type(stream_cls: type, *, failure_message: Optional[str] = None) -> type:
    """Return the type of the items of a class of streams.

    Raises:
        RuntimeError: the class does not declare it.
    """
    return extract_type_var_from_base(
        stream_cls, generic_bases=(Stream, AsyncStream), index=0, failure_message=failure_message
    )


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
