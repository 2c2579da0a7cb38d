"""Streams of server-sent events, as users iterate them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Protocol, TypeVar, Union, cast, get_origin

from ._elsewhere import elsewhere
from ._flow.sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from ._flow.stream import Events
from ._http import apieces, broken, errors, pieces

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self, TypeGuard

    from ._flow.client import Caller
    from .endpoints import Endpoint

_T = TypeVar("_T")


class Stream(Generic[_T]):
    """An answer that arrives in pieces: iterate it, or take one at a time with ``next``.

    Leaving the ``with`` block, or calling `close`, gives the connection back; reading to the end does, too.

    Raises:
        APIError: while iterating, where the server reports an error in the stream.
        APIConnectionError: while iterating, where the connection breaks.
        APIResponseValidationError: while iterating, where what comes is not a stream of events.
    """

    response: httpx.Response

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: Caller,
        options: Any = None,
        endpoint: Optional[Endpoint] = None,
    ) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._events = Events(cast_to, response, endpoint, strict=client._strict_response_validation)
        self._iterator = self.__stream__()
        self._closed = False

    @property
    def completed(self) -> bool:
        """Whether the end marker has come; a stream can also just stop."""
        return self._events.completed

    def __next__(self) -> _T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_T]:
        # Not a generator of its own: a loop that is left early would close it, and nothing could be read behind it.
        return self._iterator

    def __stream__(self) -> Iterator[_T]:
        events = self._events
        if self._closed:
            return
        try:
            # Reading on behind the end marker lets the connection serve again.
            for chunk in pieces(self.response):
                yield from events.feed(chunk)
            yield from events.finish()
        except errors("RequestError") as error:
            # Whoever closes the stream while it is read wants it to end.
            if not self._closed:
                raise events.broken_off(broken(error, self.response)) from error
        finally:
            self.response.close()

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
        self._closed = True
        self.response.close()


class AsyncStream(Generic[_T]):
    """An answer that arrives in pieces: iterate it with ``async for``, or take one at a time with ``anext``.

    Leaving the ``async with`` block, or awaiting `close`, gives the connection back; reading to the end does, too.

    Raises:
        APIError: while iterating, where the server reports an error in the stream.
        APIConnectionError: while iterating, where the connection breaks.
        APIResponseValidationError: while iterating, where what comes is not a stream of events.
    """

    response: httpx.Response

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: Caller,
        options: Any = None,
        endpoint: Optional[Endpoint] = None,
    ) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._events = Events(cast_to, response, endpoint, strict=client._strict_response_validation)
        self._iterator = self.__stream__()
        self._closed = False

    @property
    def completed(self) -> bool:
        """Whether the end marker has come; a stream can also just stop."""
        return self._events.completed

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("AsyncStream is asynchronous: go through it with 'async for', not 'for'")

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return self._iterator

    async def __stream__(self) -> AsyncIterator[_T]:
        events = self._events
        if self._closed:
            return
        try:
            async for chunk in apieces(self.response):
                for item in events.feed(chunk):
                    yield cast(_T, item)
            for item in events.finish():
                yield cast(_T, item)
        except errors("RequestError") as error:
            # Whoever closes the stream while it is read wants it to end.
            if not self._closed:
                raise events.broken_off(broken(error, self.response)) from error
        finally:
            await self.response.aclose()

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
        self._closed = True
        await self.response.aclose()

    aclose = close


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
    from ._utils import extract_type_var_from_base

    return extract_type_var_from_base(
        stream_cls, generic_bases=(Stream, AsyncStream), index=0, failure_message=failure_message
    )


if not TYPE_CHECKING:
    __getattr__ = elsewhere(__name__)
