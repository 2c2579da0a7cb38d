"""What the stream helpers have in common: a stream of items becomes one of events, and a request opens it late."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar, Union

from ..._exceptions import APIError
from ..._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

_EventT = TypeVar("_EventT")
_StreamT = TypeVar("_StreamT", bound=Any)


_new = object.__new__


def made(cls: type[Any], fields: dict[str, Any]) -> Any:
    """Make a model of fields that are models already: a stream makes thousands, and nothing needs a check."""
    model = _new(cls)
    model.__dict__ = fields
    return model


class HelperStream(Generic[_EventT]):
    """The events that a stream's items are made into; iterate them, or take one at a time with ``next``.

    Leaving the ``with`` block, or calling `close`, gives the connection back; reading to the end does, too. Where the
    connection breaks, or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    def __init__(self, raw_stream: Stream[Any]) -> None:
        self._raw_stream = raw_stream
        self._response = raw_stream.response
        self._iterator = self.__stream__()

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the stream is read from."""
        return self._response

    @property
    def completed(self) -> bool:
        """Whether the stream's end has come; it can also just stop."""
        return self._raw_stream.completed

    def __next__(self) -> _EventT:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[_EventT]:
        return self._iterator

    def __stream__(self) -> Iterator[_EventT]:
        try:
            for item in self._raw_stream:
                yield from self._events(item)
        except APIError as error:
            error.partial = self._partial
            raise
        finally:
            self.close()

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

    def _events(self, item: Any) -> Sequence[_EventT]:
        raise NotImplementedError

    @property
    def _partial(self) -> object:
        raise NotImplementedError


class AsyncHelperStream(Generic[_EventT]):
    """The events that a stream's items are made into; iterate them with ``async for``, or take one with ``anext``.

    Leaving the ``async with`` block, or awaiting `close`, gives the connection back; reading to the end does, too.
    Where the connection breaks, or the server reports an error, ``error.partial`` is the snapshot of what had arrived.
    """

    def __init__(self, raw_stream: AsyncStream[Any]) -> None:
        self._raw_stream = raw_stream
        self._response = raw_stream.response
        self._iterator = self.__stream__()

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the stream is read from."""
        return self._response

    @property
    def completed(self) -> bool:
        """Whether the stream's end has come; it can also just stop."""
        return self._raw_stream.completed

    async def __anext__(self) -> _EventT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_EventT]:
        return self._iterator

    async def __stream__(self) -> AsyncIterator[_EventT]:
        try:
            async for item in self._raw_stream:
                for event in self._events(item):
                    yield event
        except APIError as error:
            error.partial = self._partial
            raise
        finally:
            await self.close()

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

    def _events(self, item: Any) -> Sequence[_EventT]:
        raise NotImplementedError

    @property
    def _partial(self) -> object:
        raise NotImplementedError


class StreamManager(Generic[_StreamT, _EventT]):
    """Sends the request when it is entered, or first iterated, and closes the stream at the end of either."""

    def __init__(self, api_request: Callable[[], Stream[Any]]) -> None:
        self._api_request = api_request
        self._stream: Optional[_StreamT] = None
        self._iterator: Optional[Iterator[_EventT]] = None

    def __enter__(self) -> _StreamT:
        if self._stream is None:
            self._stream = self._helper(self._api_request())
        return self._stream

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[_EventT]:
        if self._iterator is None:
            self._iterator = self.__stream__()
        return self._iterator

    def __next__(self) -> _EventT:
        return next(iter(self))

    def __stream__(self) -> Iterator[_EventT]:
        with self as stream:
            yield from stream

    def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            self._stream.close()

    def _helper(self, raw_stream: Stream[Any]) -> _StreamT:
        raise NotImplementedError


class AsyncStreamManager(Generic[_StreamT, _EventT]):
    """Sends the request when it is entered, or first iterated, and closes the stream at the end of either.

    The request is an awaitable, or a function that makes one: that one leaves nothing behind that was never awaited.
    """

    def __init__(
        self, api_request: Union[Awaitable[AsyncStream[Any]], Callable[[], Awaitable[AsyncStream[Any]]]]
    ) -> None:
        self._api_request = api_request
        self._stream: Optional[_StreamT] = None
        self._iterator: Optional[AsyncIterator[_EventT]] = None

    async def __aenter__(self) -> _StreamT:
        if self._stream is None:
            request = self._api_request
            self._stream = self._helper(await (request if inspect.isawaitable(request) else request()))
        return self._stream

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[_EventT]:
        if self._iterator is None:
            self._iterator = self.__stream__()
        return self._iterator

    async def __anext__(self) -> _EventT:
        return await self.__aiter__().__anext__()

    async def __stream__(self) -> AsyncIterator[_EventT]:
        async with self as stream:
            async for event in stream:
                yield event

    async def close(self) -> None:
        """Close the stream, if it is open."""
        if self._stream is not None:
            await self._stream.close()

    def _helper(self, raw_stream: AsyncStream[Any]) -> _StreamT:
        raise NotImplementedError


def helper_headers(method: str, given: Any) -> dict[str, Any]:
    """Return the headers of a call with the one that tells which helper makes it."""
    return {"X-Stainless-Helper-Method": method, **(given or {})}
