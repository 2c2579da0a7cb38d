"""Answers with their HTTP response: what `with_raw_response` and `with_streaming_response` give."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import AbstractContextManager
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar, Union, cast, overload

from typing_extensions import ParamSpec

from ._constants import RAW_RESPONSE_HEADER
from ._exceptions import OpenAIError
from ._flow.answer import decode_answer, reads_events
from ._flow.binding import Bound
from ._http.download import write_all, writing
from ._http.errors import convert_read_errors
from ._http.response_bodies import aread, read
from ._support.aliases import make_getattr
from ._support.annotations import extract_type_var_from_base

if TYPE_CHECKING:
    from datetime import timedelta

    import httpx

    from ._flow.client import Caller
    from ._streaming import AsyncStream, Stream

P = ParamSpec("P")
#: Covariant: a response with a stream is one with "a completion or a stream", as `create` may give it.
R = TypeVar("R", covariant=True)  # noqa: PLC0105 - others import it under this name
_T = TypeVar("_T")
_APIResponseT = TypeVar("_APIResponseT", bound="APIResponse[Any]", covariant=True)  # noqa: PLC0105 - as R
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound="AsyncAPIResponse[Any]", covariant=True)  # noqa: PLC0105 - as R


class WithResponse(Generic[R]):
    """An HTTP response, and what the endpoint's own method would have returned for it."""

    http_response: httpx.Response
    retries_taken: int

    #: What the body is parsed as by default, where that is not for the endpoint to say.
    _reads_as: Any = None

    def __init__(
        self,
        *,
        raw: httpx.Response,
        cast_to: type[R],
        client: Caller,
        stream: bool,
        stream_cls: Union[type[Union[Stream[Any], AsyncStream[Any]]], None],
        options: Any,
        retries_taken: int = 0,
    ) -> None:
        self.http_response = raw
        self.retries_taken = retries_taken
        self._cast_to = cast_to
        self._client = client
        self._stream = self._is_sse_stream = stream
        self._stream_cls = stream_cls
        self._options = options
        self._call = _call_of(options, cast_to, stream, stream_cls)
        self._parsed_by_type: dict[Any, Any] = {}

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was sent last."""
        return self.http_response.request

    @property
    def request_id(self) -> Optional[str]:
        """The id under which the API knows the request."""
        return cast("Optional[str]", self.http_response.headers.get("x-request-id"))

    @property
    def status_code(self) -> int:
        """The status of the response."""
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        """Where the response came from."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP, such as ``HTTP/1.1``."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the end of the response.

        Raises:
            RuntimeError: the body has been neither read nor closed yet.
        """
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response has been closed, by hand or because it was read to its end."""
        return self.http_response.is_closed

    def _parse(self, to: Any = None) -> Any:
        to = self._reads_as if to is None else to
        if to not in self._parsed_by_type:
            self._parsed_by_type[to] = decode_answer(self._client, self._call, self.http_response, to)
        return self._parsed_by_type[to]

    def __repr__(self) -> str:
        response = self.http_response
        type_ = self._reads_as or self._cast_to
        return f"<{self._shown()} [{response.status_code} {response.reason_phrase}] type={type_}>"

    def _shown(self) -> str:
        return type(self).__name__


def _call_of(options: Any, cast_to: Any, stream: bool, stream_cls: Any) -> Bound:
    """Return the call that a response answers; others describe it with options of theirs."""
    if isinstance(options, Bound):
        return options
    from ._calls.options import call_of

    return call_of(options, cast_to, stream=stream, stream_cls=stream_cls)


class BaseAPIResponse(WithResponse[R], Generic[R]):
    """What the responses of both kinds of clients share."""

    #: Tells the flow, which knows none of these classes.
    __is_form_of_answer__ = True

    def _reading(self) -> AbstractContextManager[None]:
        return convert_read_errors(self.http_response, self._call.endpoint.id, StreamAlreadyConsumed)


class APIResponse(BaseAPIResponse[R], Generic[R]):
    """A response whose body may still be on the wire: read it whole, in pieces, or parsed."""

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the endpoint's own method would have returned, or the body as another type.

        Args:
            to: a model, ``dict[str, object]``, ``list[X]``, ``str``, ``bytes``, ``httpx.Response``, ``Stream[X]``, ...

        Raises:
            APIResponseValidationError: the body is something else.
            APIConnectionError: the connection broke while it was read.
        """
        if not reads_events(self._call, to):
            self.read()
        return self._parse(to)

    @property
    def parsed(self) -> R:
        """What the endpoint's own method would have returned."""
        return self.parse()

    def read(self) -> bytes:
        """Read the body and return it; it stays here for later.

        Raises:
            StreamAlreadyConsumed: its pieces have been read before.
            APIConnectionError: the connection broke.
        """
        with self._reading():
            return read(self.http_response)

    def text(self) -> str:
        """Read the body and return it as text, in the encoding that the response names."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Read the body and return it as parsed JSON."""
        self.read()
        return self.http_response.json()

    def close(self) -> None:
        """Close the response, which gives the connection back; what has not been read is lost."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as they come."""
        with self._reading():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Yield the body in pieces of ``chunk_size`` characters, or as they come."""
        with self._reading():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        with self._reading():
            yield from self.http_response.iter_lines()

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file, which is made or replaced, as it arrives.

        Raises:
            APIConnectionError: the connection broke; what there was of the file is deleted.
        """
        with writing(file) as target:
            target.writelines(self.iter_bytes(chunk_size))


class AsyncAPIResponse(BaseAPIResponse[R], Generic[R]):
    """A response whose body may still be on the wire: read it whole, in pieces, or parsed."""

    @overload
    async def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    async def parse(self) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return what the endpoint's own method would have returned, or the body as another type.

        Args:
            to: a model, ``dict[str, object]``, ``list[X]``, ``str``, ``bytes``, ``AsyncStream[X]``.

        Raises:
            APIResponseValidationError: the body is something else.
            APIConnectionError: the connection broke while it was read.
        """
        if not reads_events(self._call, to):
            await self.read()
        return self._parse(to)

    async def read(self) -> bytes:
        """Read the body and return it; it stays here for later.

        Raises:
            StreamAlreadyConsumed: its pieces have been read before.
            APIConnectionError: the connection broke.
        """
        with self._reading():
            return await aread(self.http_response)

    async def text(self) -> str:
        """Read the body and return it as text, in the encoding that the response names."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Read the body and return it as parsed JSON."""
        await self.read()
        return self.http_response.json()

    async def close(self) -> None:
        """Close the response, which gives the connection back; what has not been read is lost."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as they come."""
        with self._reading():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """Yield the body in pieces of ``chunk_size`` characters, or as they come."""
        with self._reading():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        with self._reading():
            async for line in self.http_response.aiter_lines():
                yield line

    async def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file, which is made or replaced, as it arrives.

        Raises:
            APIConnectionError: the connection broke; what there was of the file is deleted.
        """
        with writing(file) as target:
            await write_all(target, self.iter_bytes(chunk_size))


class BinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is bytes, such as a file or speech, and has been read."""

    _reads_as = bytes

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is made or replaced."""
        self.stream_to_file(file)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is bytes, such as a file or speech, and has been read."""

    _reads_as = bytes

    async def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is made or replaced."""
        await self.stream_to_file(file)


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is bytes, still on the wire: write it to a file with ``stream_to_file``."""

    _reads_as = bytes


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is bytes, still on the wire: write it to a file with ``stream_to_file``."""

    _reads_as = bytes


class MissingStreamClassError(TypeError):
    """A stream was asked for, and nobody said of what."""

    def __init__(self) -> None:
        super().__init__(
            "The `stream` argument was set to `True` but the `stream_cls` argument was not given. "
            "See `openai._streaming` for reference",
        )


class StreamAlreadyConsumed(OpenAIError):
    """The body has been read in pieces, and cannot be read again.

    Raised where a body that is still on the wire is read a second time; keep what you read, or call ``read()`` first.
    """

    def __init__(self) -> None:
        super().__init__(
            "The body of this response has been read in pieces, and nothing of it was kept; "
            "call read() first to use it more than once."
        )


class ResponseContextManager(Generic[_APIResponseT]):
    """A request that is sent on entering ``with``, or when the manager is first used as if it were the response.

    Leaving ``with`` closes the response.
    """

    def __init__(self, request_func: Callable[[], _APIResponseT]) -> None:
        self._request_func = request_func
        self._response: Optional[_APIResponseT] = None

    def _open(self) -> _APIResponseT:
        if self._response is None:
            self._response = self._request_func()
        return self._response

    def __enter__(self) -> _APIResponseT:
        return self._open()

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the response, if there is one."""
        if self._response is not None:
            self._response.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._open(), name)


class AsyncResponseContextManager(Generic[_AsyncAPIResponseT]):
    """A request that is sent on entering ``async with``, or when the manager is awaited.

    Leaving ``async with`` closes the response; a response that was awaited is closed by reading it to its end, or by
    its own ``close``.
    """

    def __init__(self, api_request: Awaitable[_AsyncAPIResponseT]) -> None:
        self._api_request = api_request
        self._response: Optional[_AsyncAPIResponseT] = None

    async def _open(self) -> _AsyncAPIResponseT:
        if self._response is None:
            self._response = await self._api_request
        return self._response

    def __await__(self) -> Generator[Any, None, _AsyncAPIResponseT]:
        return self._open().__await__()

    async def __aenter__(self) -> _AsyncAPIResponseT:
        return await self._open()

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._response is not None:
            await self._response.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"nothing has been sent yet: await this, or write `async with`, before using {name!r}")


# The modes, as functions: they send the header by which the client, and whoever traces it, knows the mode.


def in_mode(mode: str, kwargs: dict[str, Any]) -> dict[str, Any]:
    """Return the keyword arguments of a call, with the mode in which its answer is wanted.

    Args:
        mode: ``true`` for a response that has been read, ``stream`` for one that stays on the wire.
        kwargs: the arguments; they are not changed.
    """
    return {**kwargs, "extra_headers": {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: mode}}


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """Return a method's twin that leaves the body of the answer on the wire."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        given = in_mode("stream", kwargs)
        return ResponseContextManager(lambda: cast("APIResponse[R]", cast(Any, func)(*args, **given)))

    return wrapped


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Return a method's twin that leaves the body of the answer on the wire."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(
            cast("Awaitable[AsyncAPIResponse[R]]", cast(Any, func)(*args, **in_mode("stream", kwargs)))
        )

    return wrapped


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, ResponseContextManager[_APIResponseT]]:
    """Return a method's twin that leaves the body on the wire, in a response of a class of your own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_APIResponseT]:
        given = in_mode("stream", kwargs)
        return ResponseContextManager(lambda: _as(response_cls, cast(Any, func)(*args, **given)))

    return wrapped


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncAPIResponseT]]:
    """Return a method's twin that leaves the body on the wire, in a response of a class of your own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncAPIResponseT]:
        async def send() -> _AsyncAPIResponseT:
            return _as(response_cls, await cast(Any, func)(*args, **in_mode("stream", kwargs)))

        return AsyncResponseContextManager(send())

    return wrapped


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """Return a method's twin that gives the response, with its body read."""
    return to_custom_raw_response_wrapper(func, cast("type[APIResponse[R]]", APIResponse))


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Return a method's twin that gives the response, with its body read."""
    return async_to_custom_raw_response_wrapper(func, cast("type[AsyncAPIResponse[R]]", AsyncAPIResponse))


def to_custom_raw_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, _APIResponseT]:
    """Return a method's twin that gives the response, with its body read, in a class of your own."""

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> _APIResponseT:
        return _as(response_cls, cast(Any, func)(*args, **in_mode("raw", kwargs)))

    return wrapped


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, Awaitable[_AsyncAPIResponseT]]:
    """Return a method's twin that gives the response, with its body read, in a class of your own."""

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> _AsyncAPIResponseT:
        return _as(response_cls, await cast(Any, func)(*args, **in_mode("raw", kwargs)))

    return wrapped


def _as(cls: type[_T], response: WithResponse[Any]) -> _T:
    """Return a response in another class."""
    made: Any = cls
    return cast(
        _T,
        made(
            raw=response.http_response,
            client=response._client,
            cast_to=response._cast_to,
            stream=response._stream,
            stream_cls=response._stream_cls,
            options=response._options,
            retries_taken=response.retries_taken,
        ),
    )


def extract_response_type(typ: type[BaseAPIResponse[Any]]) -> type:
    """Return the type of the parsed answer of a response class, such as ``bytes`` of ``APIResponse[bytes]``.

    Raises:
        RuntimeError: the class does not say.
    """
    return extract_type_var_from_base(typ, generic_bases=(BaseAPIResponse, APIResponse, AsyncAPIResponse), index=0)


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
