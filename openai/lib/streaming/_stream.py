"""Shared by the stream helpers: a stream of items becomes one of events, and a manager sends the request late."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, Protocol, TypeVar, Union

from ..._exceptions import APIError, OpenAIError
from ..._model.base import BaseModel
from ..._resource import bind_row
from ..._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..._flow.binding import Bound
    from ..._resource import AsyncResource, SyncResource
    from ..._types import Headers

    AnyResource = Union[SyncResource, AsyncResource]

_ItemT = TypeVar("_ItemT")
_EventT = TypeVar("_EventT")
_EventT_co = TypeVar("_EventT_co", covariant=True)
_ModelT = TypeVar("_ModelT", bound=BaseModel)


class _EventSource(Protocol[_EventT_co]):
    """What a sync manager opens: a stream of events, or an event handler."""

    def __iter__(self) -> Iterator[_EventT_co]: ...
    def __next__(self) -> _EventT_co: ...
    def close(self) -> None: ...


class _AsyncEventSource(Protocol[_EventT_co]):
    """What an async manager opens: a stream of events, or an event handler."""

    def __aiter__(self) -> AsyncIterator[_EventT_co]: ...
    async def __anext__(self) -> _EventT_co: ...
    async def close(self) -> None: ...


_SourceT = TypeVar("_SourceT", bound=_EventSource[Any])
_AsyncSourceT = TypeVar("_AsyncSourceT", bound=_AsyncEventSource[Any])

#: The stream that a helper reads, and the request that opens it: the two that differ between sync and async signatures.
RawT = TypeVar("RawT", bound=Union[Stream[Any], AsyncStream[Any]])
RequestT = TypeVar("RequestT")

Request = Callable[[], Stream[_ItemT]]
#: An awaitable, or a function that returns one; with a function, no coroutine is left that was never awaited.
AsyncRequest = Union[Awaitable[AsyncStream[_ItemT]], Callable[[], Awaitable[AsyncStream[_ItemT]]]]

#: Returns the events of an item.
_HandleItem = Callable[[Any], Iterable[_EventT]]

_new = object.__new__


def build_model(cls: type[_ModelT], fields: dict[str, Any]) -> _ModelT:
    """Return a model whose fields are structured already; nothing is checked, because a stream builds thousands."""
    model = _new(cls)
    model.__dict__ = fields
    return model


class NothingStreamedError(OpenAIError, RuntimeError, AssertionError):
    """A snapshot was read before the first event of the stream.

    Programs catch the ``AssertionError`` that the official library raises here.
    """


class State(Protocol):
    """Accumulates the items of a stream."""

    _snapshot: Any
    """All that has arrived so far; ``None`` before the first item."""


class BaseHelperStream:
    """Shared by the sync and the async stream."""

    def __init__(
        self, raw_stream: Union[Stream[Any], AsyncStream[Any]], state: State, handle: _HandleItem[Any]
    ) -> None:
        self._raw_stream: Any = raw_stream
        self._response: httpx.Response = raw_stream.response
        self._handling = state, handle
        self._iterator: Any = self.__stream__()

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the stream is read from."""
        return self._response

    @property
    def completed(self) -> bool:
        """Whether the last event or the end marker has arrived; a stream can also just stop."""
        completed: bool = self._raw_stream.completed
        return completed

    def __stream__(self) -> object:
        raise NotImplementedError


class HelperStream(BaseHelperStream, Generic[_EventT]):
    """The events of a stream's items; iterate over them, or take one at a time with ``next``.

    Leaving the ``with`` block, calling `close` and reading to the end each release the connection. If the connection
    breaks or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    _iterator: Iterator[_EventT]

    def __next__(self) -> _EventT:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_EventT]:
        return self._iterator

    def __stream__(self) -> Iterator[_EventT]:
        return _iter_events(self._raw_stream, *self._handling)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Read to the end and return the stream."""
        for _ in self._iterator:
            pass
        return self


class AsyncHelperStream(BaseHelperStream, Generic[_EventT]):
    """The events of a stream's items; iterate over them with ``async for``, or take one at a time with ``anext``.

    Leaving the ``async with`` block, awaiting `close` and reading to the end each release the connection. If the
    connection breaks or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    _iterator: AsyncIterator[_EventT]

    async def __anext__(self) -> _EventT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_EventT]:
        return self._iterator

    def __stream__(self) -> AsyncIterator[_EventT]:
        return _aiter_events(self._raw_stream, *self._handling)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop listening and close the response; closing twice does nothing."""
        await self._raw_stream.close()

    aclose = close

    async def until_done(self) -> Self:
        """Read to the end and return the stream."""
        async for _ in self._iterator:
            pass
        return self


# Functions, not methods: a generator that refers to its stream would not be freed when a loop over it is left.


def _iter_events(stream: Stream[Any], state: State, handle: _HandleItem[_EventT]) -> Iterator[_EventT]:
    try:
        for item in stream:
            yield from handle(item)
    except APIError as error:
        error.partial = state._snapshot
        raise
    finally:
        stream.close()


async def _aiter_events(stream: AsyncStream[Any], state: State, handle: _HandleItem[_EventT]) -> AsyncIterator[_EventT]:
    try:
        async for item in stream:
            for event in handle(item):
                yield event
    except APIError as error:
        error.partial = state._snapshot
        raise
    finally:
        await stream.close()


class BaseStreamManager:
    """Shared by the sync and the async manager."""

    def __init__(self, api_request: object) -> None:
        self._api_request: Any = api_request
        self._stream: Any = None

    def _check_unused(self) -> None:
        """Raise an error, before the request is sent, if the stream could not be read."""


class StreamManager(BaseStreamManager, Generic[_SourceT, _EventT]):
    """Sends a request each time it is entered, and closes the stream at the end of the ``with`` block.

    It can also be iterated over like the stream: the request is sent when the first event is read.
    """

    _stream: Optional[_SourceT]

    def _wrap_stream(self, raw_stream: Stream[Any]) -> _SourceT:
        """Return the helper that reads the stream of a request that has been sent."""
        raise NotImplementedError

    def __enter__(self) -> _SourceT:
        self._check_unused()
        stream: _SourceT = self._wrap_stream(self._api_request())
        self._stream = stream
        return stream

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()
        self._stream = None

    def __iter__(self) -> Iterator[_EventT]:
        # The stream's own iterator: if nothing else refers to it, leaving the loop closes it.
        return iter(self._ensure_open())

    def __next__(self) -> _EventT:
        event: _EventT = next(self._ensure_open())
        return event

    def _ensure_open(self) -> _SourceT:
        return self.__enter__() if self._stream is None else self._stream

    def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(BaseStreamManager, Generic[_AsyncSourceT, _EventT]):
    """Sends a request each time it is entered, and closes the stream at the end of the ``async with`` block.

    It can also be iterated over like the stream: the request is sent when the first event is read.
    """

    _stream: Optional[_AsyncSourceT]

    def _wrap_stream(self, raw_stream: AsyncStream[Any]) -> _AsyncSourceT:
        """Return the helper that reads the stream of a request that has been sent."""
        raise NotImplementedError

    async def __aenter__(self) -> _AsyncSourceT:
        self._check_unused()
        request = self._api_request
        stream: _AsyncSourceT = self._wrap_stream(await (request if inspect.isawaitable(request) else request()))
        self._stream = stream
        return stream

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()
        self._stream = None

    async def __aiter__(self) -> AsyncIterator[_EventT]:
        async for event in await self._ensure_open():
            yield event

    async def __anext__(self) -> _EventT:
        event: _EventT = await (await self._ensure_open()).__anext__()
        return event

    async def _ensure_open(self) -> _AsyncSourceT:
        return await self.__aenter__() if self._stream is None else self._stream

    async def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            await self._stream.close()


def bind_call(resource: AnyResource, row: str, name: str, params: dict[str, Any]) -> Bound:
    """Return the streaming call that a helper makes of a row, so that wrong arguments are reported at once.

    Args:
        resource: the resource.
        row: name of the row.
        name: name of the helper, for error messages.
        params: arguments for the row.

    Raises:
        TypeError: an argument is unknown or missing, or it is ``stream``, which the helper sets itself.
        ValueError: an argument that is part of the path is empty.
    """
    if "stream" in params:
        raise TypeError(f"{name}() takes no `stream`: it always streams")
    try:
        return bind_row(resource, row, stream=True, **params)
    except TypeError as error:
        raise TypeError(str(error).replace(f".{row}(", f".{name}(")) from None


def build_helper_headers(method: str, extra_headers: Optional[Headers]) -> dict[str, object]:
    """Return the extra headers of a call together with the one that names the helper."""
    return {"X-Stainless-Helper-Method": method, **(extra_headers or {})}
