"""Streams of server-sent events, as users iterate them."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Optional, Protocol, TypeVar, Union, get_origin

from ._elsewhere import elsewhere, of_package
from ._flow.sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from ._flow.stream import NOTHING, Events
from ._http import apieces, broken, errors, pieces
from ._typing import extract_type_var_from_base

if TYPE_CHECKING:
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


# Functions, not methods: a loop that is left lets go of its generator, which then closes the response. If that held its
# stream, which holds it in turn, the connection would stay taken until the garbage collector comes by.


def _items(events: Events, response: httpx.Response) -> Iterator[Any]:
    if events.closed:
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
    except errors("RequestError") as error:
        # Whoever closes the stream while it is read wants it to end, and behind the last event nothing is missing.
        if not (events.closed or events.completed):
            raise events.broken_off(broken(error, response)) from error
    finally:
        if rest is not None:
            rest.leave()
        response.close()


async def _items_async(events: Events, response: httpx.Response) -> AsyncIterator[Any]:
    if events.closed:
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
    except errors("RequestError") as error:
        if not (events.closed or events.completed):
            raise events.broken_off(broken(error, response)) from error
    finally:
        if rest is not None:
            rest.leave()
        if hasattr(body, "aclose"):
            # Dropped, it would be closed by a task, which may come too late for the event loop.
            await body.aclose()
        await response.aclose()


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
        self._events = Events(cast_to, response, call, strict=client._strict_response_validation)
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
        return _items(self._events, self.response)

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        yield from SSEDecoder().iter_bytes(pieces(self.response))

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
        return _items_async(self._events, self.response)

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        async for event in SSEDecoder().aiter_bytes(apieces(self.response)):
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
of_package(Stream, AsyncStream)


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
    __getattr__ = elsewhere(__name__)
