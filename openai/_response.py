"""Results together with their HTTP response: what `with_raw_response` and `with_streaming_response` return."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import AbstractContextManager
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, NoReturn, Optional, TypeVar, Union, cast, overload

from typing_extensions import ParamSpec

from ._constants import RAW_RESPONSE_HEADER
from ._exceptions import OpenAIError
from ._flow.answer import decode_answer, reads_events
from ._flow.binding import Bound
from ._http.download import open_for_download, write_chunks
from ._http.errors import convert_read_errors
from ._http.response_bodies import aread_body, read_body
from ._support.aliases import make_getattr
from ._support.annotations import extract_type_var_from_base

if TYPE_CHECKING:
    from datetime import timedelta

    import httpx

    from ._calls.request_options import FinalRequestOptions
    from ._flow.settings import FlowClient
    from ._streaming import AsyncStream, Stream
    from ._support.annotations import Annotation

P = ParamSpec("P")
#: Covariant: a response with a stream is one with "a completion or a stream", as `create` may give it.
R = TypeVar("R", covariant=True)  # noqa: PLC0105 - others import it under this name
_T = TypeVar("_T")
_APIResponseT = TypeVar("_APIResponseT", bound="APIResponse[Any]", covariant=True)  # noqa: PLC0105 - as R
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound="AsyncAPIResponse[Any]", covariant=True)  # noqa: PLC0105 - as R


class WithResponse(Generic[R]):
    """An HTTP response, and the result that the endpoint's own method would have returned for it."""

    http_response: httpx.Response
    retries_taken: int

    #: The type as which the body is parsed by default, if it is not that of the endpoint.
    _default_type: Optional[Annotation] = None

    def __init__(
        self,
        *,
        raw: httpx.Response,
        cast_to: type[R],
        client: FlowClient,
        stream: bool,
        stream_cls: Union[type[Union[Stream[Any], AsyncStream[Any]]], None],
        options: Union[Bound, FinalRequestOptions],
        retries_taken: int = 0,
    ) -> None:
        self.http_response = raw
        self.retries_taken = retries_taken
        self._cast_to = cast_to
        self._client = client
        self._stream = self._is_sse_stream = stream
        self._stream_cls = stream_cls
        self._options = options
        self._call = _get_call(options, cast_to, stream, stream_cls)
        self._parsed_by_type: dict[Annotation, Any] = {}

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
        """The id that the API has given the request."""
        return cast("Optional[str]", self.http_response.headers.get("x-request-id"))

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        """The URL of the last request."""
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
        """Whether the response has been closed, explicitly or because it was read to its end."""
        return self.http_response.is_closed

    def _parse(self, to: Optional[Annotation] = None) -> object:
        to = self._default_type if to is None else to
        if to not in self._parsed_by_type:
            self._parsed_by_type[to] = decode_answer(
                self._client._build_call_settings(self._call), self._call, self.http_response, to
            )
        return self._parsed_by_type[to]

    def __repr__(self) -> str:
        response = self.http_response
        type_ = self._default_type or self._cast_to
        return f"<{self._get_display_name()} [{response.status_code} {response.reason_phrase}] type={type_}>"

    def _get_display_name(self) -> str:
        return type(self).__name__


def _get_call(
    options: Union[Bound, FinalRequestOptions], cast_to: Annotation, stream: bool, stream_cls: Optional[type]
) -> Bound:
    """Return the call of a response; programs that construct a response describe the call by options."""
    if isinstance(options, Bound):
        return options
    from ._calls.options import call_of

    return call_of(options, cast_to, stream=stream, stream_cls=stream_cls)


class BaseAPIResponse(WithResponse[R], Generic[R]):
    """The base of the responses of sync and async clients."""

    #: Marks these classes for the flow, which knows none of them.
    __is_form_of_answer__ = True

    def _convert_errors(self) -> AbstractContextManager[None]:
        return convert_read_errors(self.http_response, self._call.endpoint.id, StreamAlreadyConsumed)


class APIResponse(BaseAPIResponse[R], Generic[R]):
    """A response whose body may not have been read yet: read it whole, in chunks, or parsed."""

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Optional[Annotation] = None) -> Any:
        """Return the result of the endpoint's own method, or the body as another type.

        Args:
            to: a model, ``dict[str, object]``, ``list[X]``, ``str``, ``bytes``, ``httpx.Response``, ``Stream[X]``, ...

        Raises:
            APIResponseValidationError: the body is not of this type.
            APIConnectionError: the connection broke while the body was read.
        """
        if not reads_events(self._call, to):
            self.read()
        return self._parse(to)

    @property
    def parsed(self) -> R:
        """The result that the endpoint's own method would have returned."""
        return self.parse()

    def read(self) -> bytes:
        """Read the body and return it; it is kept for later calls.

        Raises:
            StreamAlreadyConsumed: the body has been read in chunks before.
            APIConnectionError: the connection broke.
        """
        with self._convert_errors():
            return read_body(self.http_response)

    def text(self) -> str:
        """Read the body and return it as text, in the encoding that the response names."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Read the body and return it as parsed JSON."""
        self.read()
        return self.http_response.json()

    def close(self) -> None:
        """Close the response, which releases the connection; an unread rest of the body is lost."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the body in chunks of ``chunk_size`` bytes, or as it arrives."""
        with self._convert_errors():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Yield the body in chunks of ``chunk_size`` characters, or as it arrives."""
        with self._convert_errors():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without line ends."""
        with self._convert_errors():
            yield from self.http_response.iter_lines()

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file as it arrives; the file is created or replaced.

        Raises:
            APIConnectionError: the connection broke; the incomplete file is deleted.
        """
        with open_for_download(file) as target:
            target.writelines(self.iter_bytes(chunk_size))


class AsyncAPIResponse(BaseAPIResponse[R], Generic[R]):
    """A response whose body may not have been read yet: read it whole, in chunks, or parsed."""

    @overload
    async def parse(self, *, to: type[_T]) -> _T: ...
    @overload
    async def parse(self) -> R: ...
    async def parse(self, *, to: Optional[Annotation] = None) -> Any:
        """Return the result of the endpoint's own method, or the body as another type.

        Args:
            to: a model, ``dict[str, object]``, ``list[X]``, ``str``, ``bytes``, ``AsyncStream[X]``.

        Raises:
            APIResponseValidationError: the body is not of this type.
            APIConnectionError: the connection broke while the body was read.
        """
        if not reads_events(self._call, to):
            await self.read()
        return self._parse(to)

    async def read(self) -> bytes:
        """Read the body and return it; it is kept for later calls.

        Raises:
            StreamAlreadyConsumed: the body has been read in chunks before.
            APIConnectionError: the connection broke.
        """
        with self._convert_errors():
            return await aread_body(self.http_response)

    async def text(self) -> str:
        """Read the body and return it as text, in the encoding that the response names."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Read the body and return it as parsed JSON."""
        await self.read()
        return self.http_response.json()

    async def close(self) -> None:
        """Close the response, which releases the connection; an unread rest of the body is lost."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Yield the body in chunks of ``chunk_size`` bytes, or as it arrives."""
        with self._convert_errors():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """Yield the body in chunks of ``chunk_size`` characters, or as it arrives."""
        with self._convert_errors():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without line ends."""
        with self._convert_errors():
            async for line in self.http_response.aiter_lines():
                yield line

    async def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file as it arrives; the file is created or replaced.

        Raises:
            APIConnectionError: the connection broke; the incomplete file is deleted.
        """
        with open_for_download(file) as target:
            await write_chunks(target, self.iter_bytes(chunk_size))


class BinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is bytes, such as a file or speech, and has been read."""

    _default_type = bytes

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is created or replaced."""
        self.stream_to_file(file)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is bytes, such as a file or speech, and has been read."""

    _default_type = bytes

    async def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is created or replaced."""
        await self.stream_to_file(file)


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is bytes and has not been read yet: write it to a file with ``stream_to_file``."""

    _default_type = bytes


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is bytes and has not been read yet: write it to a file with ``stream_to_file``."""

    _default_type = bytes


class MissingStreamClassError(TypeError):
    """A stream was requested without ``stream_cls``."""

    def __init__(self) -> None:
        super().__init__(
            "The `stream` argument was set to `True` but the `stream_cls` argument was not given. "
            "See `openai._streaming` for reference",
        )


class StreamAlreadyConsumed(OpenAIError):
    """The body has been read in chunks and cannot be read again.

    Keep the chunks, or call ``read()`` first.
    """

    def __init__(self) -> None:
        super().__init__(
            "The body of this response has been read in chunks, which were not kept; "
            "call read() first to use it more than once."
        )


class ResponseContextManager(Generic[_APIResponseT]):
    """A request that is sent on entering ``with``, or at the first access to an attribute of the response.

    Leaving ``with`` closes the response.
    """

    def __init__(self, request_func: Callable[[], _APIResponseT]) -> None:
        self._request_func = request_func
        self._response: Optional[_APIResponseT] = None

    def _send(self) -> _APIResponseT:
        if self._response is None:
            self._response = self._request_func()
        return self._response

    def __enter__(self) -> _APIResponseT:
        return self._send()

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the response, if there is one."""
        if self._response is not None:
            self._response.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._send(), name)


class AsyncResponseContextManager(Generic[_AsyncAPIResponseT]):
    """A request that is sent on entering ``async with``, or when the manager is awaited.

    Leaving ``async with`` closes the response; a response that was awaited is closed by reading it to its end, or by
    its own ``close``.
    """

    def __init__(self, api_request: Awaitable[_AsyncAPIResponseT]) -> None:
        self._api_request = api_request
        self._response: Optional[_AsyncAPIResponseT] = None

    async def _send(self) -> _AsyncAPIResponseT:
        if self._response is None:
            self._response = await self._api_request
        return self._response

    def __await__(self) -> Generator[Any, None, _AsyncAPIResponseT]:
        return self._send().__await__()

    async def __aenter__(self) -> _AsyncAPIResponseT:
        return await self._send()

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._response is not None:
            await self._response.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"nothing has been sent yet: use `await` or `async with` before {name!r}")


# The modes, as wrappers of methods: they add the header by which the client, and tracers, recognize the mode.


def add_mode_header(mode: str, kwargs: dict[str, Any]) -> dict[str, Any]:
    """Return the keyword arguments of a call with the header that requests a mode.

    Args:
        mode: ``true`` for a response that has been read, ``stream`` for one that has not.
        kwargs: the arguments; they are not changed.
    """
    return {**kwargs, "extra_headers": {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: mode}}


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """Return a version of a method that returns the response, with its body unread."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        streamed = add_mode_header("stream", kwargs)
        return ResponseContextManager(lambda: cast("APIResponse[R]", cast(Any, func)(*args, **streamed)))

    return call


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Return a version of a method that returns the response, with its body unread."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(
            cast("Awaitable[AsyncAPIResponse[R]]", cast(Any, func)(*args, **add_mode_header("stream", kwargs)))
        )

    return call


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, ResponseContextManager[_APIResponseT]]:
    """Return a version of a method that returns the response as another class, with its body unread."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_APIResponseT]:
        streamed = add_mode_header("stream", kwargs)
        return ResponseContextManager(lambda: _convert_response(response_cls, cast(Any, func)(*args, **streamed)))

    return call


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncAPIResponseT]]:
    """Return a version of a method that returns the response as another class, with its body unread."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncAPIResponseT]:
        async def send() -> _AsyncAPIResponseT:
            return _convert_response(response_cls, await cast(Any, func)(*args, **add_mode_header("stream", kwargs)))

        return AsyncResponseContextManager(send())

    return call


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """Return a version of a method that returns the response, with its body read."""
    return to_custom_raw_response_wrapper(func, cast("type[APIResponse[R]]", APIResponse))


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Return a version of a method that returns the response, with its body read."""
    return async_to_custom_raw_response_wrapper(func, cast("type[AsyncAPIResponse[R]]", AsyncAPIResponse))


def to_custom_raw_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, _APIResponseT]:
    """Return a version of a method that returns the response as another class, with its body read."""

    @wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> _APIResponseT:
        return _convert_response(response_cls, cast(Any, func)(*args, **add_mode_header("raw", kwargs)))

    return call


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, Awaitable[_AsyncAPIResponseT]]:
    """Return a version of a method that returns the response as another class, with its body read."""

    @wraps(func)
    async def call(*args: P.args, **kwargs: P.kwargs) -> _AsyncAPIResponseT:
        return _convert_response(response_cls, await cast(Any, func)(*args, **add_mode_header("raw", kwargs)))

    return call


def _convert_response(cls: type[_T], response: WithResponse[Any]) -> _T:
    """Return a response as another class."""
    return cast(
        _T,
        cast(Any, cls)(
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
    """Return the type of the result of a response class, such as ``bytes`` for ``APIResponse[bytes]``.

    Raises:
        RuntimeError: the class does not declare it.
    """
    return extract_type_var_from_base(typ, generic_bases=(BaseAPIResponse, APIResponse, AsyncAPIResponse), index=0)


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
