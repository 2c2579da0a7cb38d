"""What the stream helpers have in common: a stream of items becomes one of events, and a request opens it late."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, Protocol, TypeVar, Union

from ..._exceptions import APIError, OpenAIError
from ..._resource import bound
from ..._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..._flow.binding import Bound

_ItemT = TypeVar("_ItemT")
_EventT = TypeVar("_EventT")
_StreamT = TypeVar("_StreamT", bound=Any)
#: The stream that a helper reads, and the request that opens it: what differs between the signatures of both colours.
RawT = TypeVar("RawT")
RequestT = TypeVar("RequestT")

Request = Callable[[], Stream[_ItemT]]
#: An awaitable, or a function that makes one: that one leaves nothing behind that was never awaited.
AsyncRequest = Union[Awaitable[AsyncStream[_ItemT]], Callable[[], Awaitable[AsyncStream[_ItemT]]]]

#: Makes the events of an item.
_Handle = Callable[[Any], Iterable[_EventT]]

_new = object.__new__


def made(cls: type[Any], fields: dict[str, Any]) -> Any:
    """Make a model of fields that are models already: a stream makes thousands, and nothing needs a check."""
    model = _new(cls)
    model.__dict__ = fields
    return model


class NothingStreamedError(OpenAIError, RuntimeError, AssertionError):
    """A snapshot was asked for before anything of the answer had come.

    Programs catch the ``AssertionError`` that the official library raises here.
    """


class State(Protocol):
    """What puts the items of a stream together."""

    _snapshot: Any
    """All that has come so far; ``None`` before anything has."""


class BothStreams:
    """What streams of both colours know."""

    def __init__(self, raw_stream: Any, state: State, handle: _Handle[Any]) -> None:
        self._raw_stream = raw_stream
        self._response: httpx.Response = raw_stream.response
        self._handling = state, handle
        self._iterator: Any = self.__stream__()

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the stream is read from."""
        return self._response

    @property
    def completed(self) -> bool:
        """Whether the whole answer has come: its last event, or the end marker; a stream can also just stop."""
        completed: bool = self._raw_stream.completed
        return completed

    def __stream__(self) -> Any:
        raise NotImplementedError


class HelperStream(BothStreams, Generic[_EventT]):
    """The events that a stream's items are made into; iterate them, or take one at a time with ``next``.

    Leaving the ``with`` block, or calling `close`, gives the connection back; reading to the end does, too. Where the
    connection breaks, or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    _iterator: Iterator[_EventT]

    def __next__(self) -> _EventT:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_EventT]:
        return self._iterator

    def __stream__(self) -> Iterator[_EventT]:
        return _events(self._raw_stream, *self._handling)

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


class AsyncHelperStream(BothStreams, Generic[_EventT]):
    """The events that a stream's items are made into; iterate them with ``async for``, or take one with ``anext``.

    Leaving the ``async with`` block, or awaiting `close`, gives the connection back; reading to the end does, too.
    Where the connection breaks, or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    _iterator: AsyncIterator[_EventT]

    async def __anext__(self) -> _EventT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_EventT]:
        return self._iterator

    def __stream__(self) -> AsyncIterator[_EventT]:
        return _events_async(self._raw_stream, *self._handling)

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


# Functions, not methods, as those of the plain streams are: a loop that is left lets go of its generator.


def _events(stream: Stream[Any], state: State, handle: _Handle[_EventT]) -> Iterator[_EventT]:
    try:
        for item in stream:
            yield from handle(item)
    except APIError as error:
        error.partial = state._snapshot
        raise
    finally:
        stream.close()


async def _events_async(stream: AsyncStream[Any], state: State, handle: _Handle[_EventT]) -> AsyncIterator[_EventT]:
    try:
        async for item in stream:
            for event in handle(item):
                yield event
    except APIError as error:
        error.partial = state._snapshot
        raise
    finally:
        await stream.close()


class BothManagers:
    """What managers of both colours know."""

    def __init__(self, api_request: Any) -> None:
        self._api_request = api_request
        self._stream: Any = None

    def _check(self) -> None:
        """Raise what speaks against a request."""

    def _helper(self, raw_stream: Any) -> Any:
        """Return what reads the stream of a request that has been sent."""
        raise NotImplementedError


class StreamManager(BothManagers, Generic[_StreamT, _EventT]):
    """Sends a request each time it is entered, and closes the stream at the end of the ``with`` block.

    It can also be iterated as a stream can: the request is sent when the first event is asked for.
    """

    _stream: Optional[_StreamT]

    def __enter__(self) -> _StreamT:
        self._check()
        stream: _StreamT = self._helper(self._api_request())
        self._stream = stream
        return stream

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()
        self._stream = None

    def __iter__(self) -> Iterator[_EventT]:
        # The stream's own iterator: where nobody else holds it, leaving the loop closes it.
        return iter(self._opened())

    def __next__(self) -> _EventT:
        event: _EventT = next(self._opened())
        return event

    def _opened(self) -> _StreamT:
        return self.__enter__() if self._stream is None else self._stream

    def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(BothManagers, Generic[_StreamT, _EventT]):
    """Sends a request each time it is entered, and closes the stream at the end of the ``async with`` block.

    It can also be iterated as a stream can: the request is sent when the first event is asked for.
    """

    _stream: Optional[_StreamT]

    async def __aenter__(self) -> _StreamT:
        self._check()
        request = self._api_request
        stream: _StreamT = self._helper(await (request if inspect.isawaitable(request) else request()))
        self._stream = stream
        return stream

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()
        self._stream = None

    async def __aiter__(self) -> AsyncIterator[_EventT]:
        async for event in await self._opened():
            yield event

    async def __anext__(self) -> _EventT:
        event: _EventT = await (await self._opened()).__anext__()
        return event

    async def _opened(self) -> _StreamT:
        return await self.__aenter__() if self._stream is None else self._stream

    async def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            await self._stream.close()


def call_of(resource: Any, row: str, name: str, params: dict[str, Any]) -> Bound:
    """Return the streaming call of a row that a helper makes, so that what is wrong with its arguments is said at once.

    Args:
        resource: the resource.
        row: name of the row.
        name: name of the helper, which the errors name.
        params: arguments for the row.

    Raises:
        TypeError: an argument is unknown or missing; or it is ``stream``, which the helper gives itself.
        ValueError: an argument that stands in the path is empty.
    """
    if "stream" in params:
        raise TypeError(f"{name}() takes no `stream`: it always streams")
    try:
        return bound(resource, row, stream=True, **params)
    except TypeError as error:
        raise TypeError(str(error).replace(f".{row}(", f".{name}(")) from None


def helper_headers(method: str, given: Any) -> dict[str, Any]:
    """Return the headers of a call with the one that tells which helper makes it."""
    return {"X-Stainless-Helper-Method": method, **(given or {})}
