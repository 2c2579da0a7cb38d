"""The seam to httpx: building requests, and the two drivers that carry out a flow.

A client of a library with the interface of httpx, such as httpx2, will do as well: its requests are made of that
library's classes.
"""

from __future__ import annotations

import re
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Iterator, KeysView, Mapping, Sequence
from contextlib import contextmanager
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, TypeVar, Union, cast

import httpx
from httpx import (
    URL as URL,
    AsyncClient as AsyncClient,
    Client as Client,
    Headers as Headers,
    Timeout as Timeout,
)

from .._exceptions import (
    APIConnectionError,
    APITimeoutError,
    OpenAIError,
    ResponseTooLargeError,
    UnsendableError,
    not_unicode,
)
from .._flow.actions import Close, Failed, Flow, Prepared, Read, Resolve, Send, Sleep, Together
from .._flow.files import Multipart, Part
from .._flow.headers import is_header_name, is_header_value, unsendable_name, unsendable_value
from .._flow.raw_body import RawBody
from .._support.logs import shown
from .._support.timeouts import seconds_of
from .clients import (
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
    default_limits as default_limits,
    default_timeout as default_timeout,
)
from .response_bodies import (
    TooLarge,
    apieces as apieces,
    aread,
    check as check_body,
    guard,
    is_open,
    pieces as pieces,
    read,
)

if TYPE_CHECKING:
    from typing_extensions import Literal

_R = TypeVar("_R")

#: What an httpx client waits where nobody has said how long, in seconds.
HTTPX_DEFAULT_TIMEOUT = Timeout(5.0)


class Requests:
    """Builds the requests of one client, remembering what they have in common.

    A request is built directly: merging headers through the httpx client costs as much as everything else together.
    What the user set on that client - headers, cookies, params - is honoured all the same.
    """

    def __init__(self, http: Union[Client, AsyncClient]) -> None:
        self._http = http
        self._library = _library_of(http)
        self._headers: dict[tuple[Any, ...], _RequestHeaders] = {}
        self._urls: dict[str, tuple[URL, bytes]] = {}

    def build(self, prepared: Prepared) -> httpx.Request:
        """Build the request."""
        library = self._library
        url, host = self._url(prepared.url)
        content = prepared.content
        headers = self._merged(prepared.headers, host)
        stream: Union[_BodyStream, httpx.ByteStream]
        streams = prepared.form is not None or prepared.body is not None
        if prepared.form is not None:
            stream = library.BodyStream(_form(prepared.form, headers))
        elif prepared.body is not None:
            stream = library.BodyStream(prepared.body)
            _tell_length(prepared.body.length, headers)
        else:
            stream = library.ByteStream(content or b"")
            if content is not None or prepared.method in ("POST", "PUT", "PATCH"):
                headers.set_length(len(content or b""))
        request = library.Request(prepared.method, url, stream=stream, extensions={"timeout": prepared.timeout})
        request.headers = headers
        if not streams:
            # Makes `request.content` readable, as it is on requests that httpx has built.
            request.read()
        if self._http.cookies.jar:
            self._http.cookies.set_cookie_header(request)
        return request

    def _url(self, text: str) -> tuple[URL, bytes]:
        if self._http.params:
            # These are the user's, who may change them at any time.
            url = self._parsed(text).copy_merge_params(self._http.params)
            return url, url.netloc
        found = self._urls.get(text)
        if found is None:
            url = self._parsed(text)
            found = url, url.netloc
            # Paths with ids in them come and go; the few that every program calls again come back at once.
            if len(self._urls) >= 256:
                self._urls.clear()
            self._urls[text] = found
        return found

    def _parsed(self, text: str) -> URL:
        try:
            return self._library.URL(text)
        except UnicodeEncodeError:
            raise not_unicode("the path or the base URL") from None
        except self._library.InvalidURL as error:
            raise UnsendableError(f"{shown(text)!r} is not a valid URL, made of base URL and path: {error}") from None

    def _merged(self, own: Mapping[str, str], host: bytes) -> _RequestHeaders:
        """Return a fresh copy of the headers: the host, the httpx client's, and over them our own."""
        of_client = self._http.headers
        key = (host, *of_client.raw, *own.items())
        found = self._headers.get(key)
        if found is None:
            merged = self._library.Headers([(b"Host", host)])
            merged.update(of_client)
            for name, value in own.items():
                # Checked here, because what httpx says shows the value, which may be a secret.
                if not value.isascii():
                    raise unsendable_value(name)
            merged.update(own)
            for raw_name, raw_value in merged.raw:
                name = raw_name.decode("latin-1")
                param = "" if name.lower() in own else "http_client"
                if not is_header_name(name):
                    raise unsendable_name(name, param)
                if not is_header_value(raw_value):
                    raise unsendable_value(name, param)
            found = self._library.RequestHeaders(merged)
            if len(self._headers) >= 64:
                self._headers.clear()
            self._headers[key] = found
        return found.copy()


if TYPE_CHECKING:
    _Headers = httpx.Headers
else:
    # Whichever library's it is, stands behind this class among the bases.
    _Headers = object


class _RequestHeaders(_Headers):
    """The headers of a request, which answer by dict until they are changed.

    For every response, the cookie jar of httpx reads all headers of the request by name, and a plain ``Headers``
    searches a list for each: that alone would be a fifth of the time of a call.
    """

    #: The library's own class.
    _plain: ClassVar[type[httpx.Headers]]

    def __init__(self, headers: httpx.Headers, known: Optional[dict[str, str]] = None) -> None:
        super().__init__(headers, encoding=headers.encoding)
        self._known: Optional[dict[str, str]] = dict(headers) if known is None else known

    def set_length(self, length: int) -> None:
        """Set the length of the body."""
        known = self._known
        self["content-length"] = text = str(length)
        self._known = None if known is None else {**known, "content-length": text}

    def copy(self) -> _RequestHeaders:
        """Return a copy that can be changed by itself."""
        return type(self)(self, self._known)

    def __reduce__(self) -> tuple[Any, ...]:
        # As plain headers: this class is made anew for each library in each process.
        return self._plain, (list(self.raw),)

    def keys(self) -> KeysView[str]:
        """Return the names."""
        return super().keys() if self._known is None else self._known.keys()

    def __getitem__(self, name: str) -> str:
        known = self._known
        return known[name] if known is not None and name in known else super().__getitem__(name)

    def __setitem__(self, name: str, value: str) -> None:
        self._known = None
        super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        self._known = None
        super().__delitem__(name)


def own_timeout(timeout: Any) -> Any:
    """Return a timeout as an httpx one where it is that of another library; anything else as it is.

    Raises:
        TypeError: it is not a timeout.
        ValueError: a number of seconds is negative or NaN.
    """
    seconds = seconds_of(timeout)
    return Timeout(**seconds) if hasattr(timeout, "as_dict") and not isinstance(timeout, Timeout) else timeout


def _form(parts: list[Part], headers: _RequestHeaders) -> Multipart:
    """Return a multipart body, and say in the headers what it is."""
    # Only somebody who knows the boundary can have set this header to any purpose.
    given = re.search(r'(?i)^multipart/form-data;.*\bboundary="?([^";]+)', headers.get("content-type", ""))
    form = Multipart(parts, given[1] if given else None)
    if given is None:
        headers["content-type"] = form.media_type
    _tell_length(form.length, headers)
    return form


def _tell_length(length: Optional[int], headers: _RequestHeaders) -> None:
    if length is not None:
        headers["content-length"] = str(length)
    elif "content-length" not in headers:
        headers["transfer-encoding"] = "chunked"


class _BodyStream:
    """A body that is read while it is sent; on an event loop, files are read in a thread."""

    def __init__(self, body: Union[Multipart, RawBody]) -> None:
        self.body = body

    def __iter__(self) -> Iterator[bytes]:
        blocks = self.body.blocks()
        outcome: Optional[bytes] = None
        while True:
            try:
                block = blocks.send(outcome)
                outcome = None if isinstance(block, bytes) else block()
            except StopIteration:
                return
            except Exception as problem:
                self.body.problem = problem
                raise
            if isinstance(block, bytes):
                yield block

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self.body, RawBody) and self.body.is_async:
            try:
                async for piece in self.body.pieces():
                    yield piece
            except Exception as problem:
                self.body.problem = problem
                raise
            return
        blocks = self.body.blocks()
        outcome: Optional[bytes] = None
        while True:
            try:
                block = blocks.send(outcome)
                outcome = None if isinstance(block, bytes) else await _in_thread(block)
            except StopIteration:
                return
            except Exception as problem:
                self.body.problem = problem
                raise
            if isinstance(block, bytes):
                yield block


class _Library:
    """What requests are built from: the classes of httpx, or of a library with its interface."""

    def __init__(self, library: Any) -> None:
        self.URL: type[httpx.URL] = library.URL
        self.Request: type[httpx.Request] = library.Request
        self.ByteStream: type[httpx.ByteStream] = library.ByteStream
        self.Headers: type[httpx.Headers] = library.Headers
        self.InvalidURL: type[Exception] = library.InvalidURL
        self.RequestError: type[httpx.RequestError] = library.RequestError
        self.TimeoutException: type[httpx.TimeoutException] = library.TimeoutException
        self.StreamConsumed: type[httpx.StreamConsumed] = library.StreamConsumed
        self.RequestHeaders: type[_RequestHeaders] = type(
            "RequestHeaders", (_RequestHeaders, library.Headers), {"_plain": library.Headers}
        )
        streams = (_BodyStream, library.SyncByteStream, library.AsyncByteStream)
        self.BodyStream: Callable[[Union[Multipart, RawBody]], httpx.ByteStream] = type("BodyStream", streams, {})


_libraries = {"httpx": _Library(httpx)}


def _library_of(http: Any) -> _Library:
    """Return the library that a client is of; one that is of none, such as a test's stand-in, is taken for httpx's."""
    if not isinstance(http, (Client, AsyncClient)):
        for cls in type(http).__mro__:
            if cls.__name__ in ("Client", "AsyncClient") and hasattr(cls, "build_request"):
                # Where the function is from: the classes of httpx say something else of themselves.
                return _library_named(cls.build_request.__module__)
    return _libraries["httpx"]


def _library_named(module: str) -> _Library:
    name = module.partition(".")[0]
    if name not in _libraries:
        _libraries[name] = _Library(sys.modules[name])
    return _libraries[name]


def errors(kind: Literal["RequestError", "TimeoutException", "StreamConsumed"]) -> tuple[type[Exception], ...]:
    """Return the class of errors of every library in use; a transport may be of another one than its client."""
    return tuple(getattr(library, kind) for library in _libraries.values())


async def _in_thread(function: Callable[[], _R]) -> _R:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function)


class SyncDriver:
    """Carries out flows by blocking."""

    def __init__(self, http: Client) -> None:
        self.http = http
        self.requests = Requests(http)

    def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        step: Any = flow.send
        outcome: Any = None
        try:
            while True:
                action = step(outcome)
                step = flow.send
                kind = type(action)
                try:
                    if kind is Send:
                        outcome = self._send(cast(Send, action))
                    elif kind is Read:
                        outcome = self._read(cast(Read, action).response)
                    elif kind is Close:
                        cast(Close, action).response.close()
                        outcome = None
                    elif kind is Sleep:
                        time.sleep(cast(Sleep, action).seconds)
                        outcome = None
                    elif kind is Together:
                        outcome = self._together(cast(Together, action))
                    else:
                        outcome = cast(Resolve, action).call()
                except BaseException as error:
                    # The flow learns of it, to put things in order or to go another way.
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            return cast(_R, stop.value)
        finally:
            # An error that refers to this frame, and the frame to it, would outlive its handling.
            outcome = None

    def _together(self, action: Together) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        work = _Work(action.flows)

        def run() -> None:
            for position, flow in work:
                try:
                    work.results[position] = self.run(flow)
                except BaseException as error:
                    work.fail(error)

        workers = min(action.limit, len(action.flows))
        if workers > 1:
            with ThreadPoolExecutor(workers, "openai") as pool:
                try:
                    for done in [pool.submit(copy_context().run, run) for _ in range(workers)]:
                        done.result()
                except BaseException as error:
                    # Somebody presses ctrl-c while this thread waits for the others.
                    work.fail(error)
        else:
            run()
        return work.done()

    def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        stream, limit = action.stream, action.limit
        try:
            send = action.through or self.http.send
            response = send(request, stream=stream or limit is not None, follow_redirects=False)
            if is_open(response):
                guard(response, limit, whole=not stream)
            elif not stream:
                check_body(response)
        except Exception as error:
            return _failed(error, request, self.http)
        failed = None if stream or limit is None else self._read(response)
        return failed if isinstance(failed, Failed) else response

    def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return read(response)
        except Exception as error:
            # Where it is the content that is broken, httpx leaves the connection open.
            response.close()
            return _failed(error, response.request, self.http, response)


class AsyncDriver:
    """Carries out flows on the running event loop."""

    def __init__(self, http: AsyncClient) -> None:
        self.http = http
        self.requests = Requests(http)

    async def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        step: Any = flow.send
        outcome: Any = None
        try:
            while True:
                action = step(outcome)
                step = flow.send
                kind = type(action)
                try:
                    if kind is Send:
                        outcome = await self._send(cast(Send, action))
                    elif kind is Read:
                        outcome = await self._read(cast(Read, action).response)
                    elif kind is Close:
                        await cast(Close, action).response.aclose()
                        outcome = None
                    elif kind is Sleep:
                        await _sleep(cast(Sleep, action).seconds)
                        outcome = None
                    elif kind is Together:
                        outcome = await self._together(cast(Together, action))
                    else:
                        outcome = cast(Resolve, action).call()
                        if isinstance(outcome, Awaitable):
                            outcome = await outcome
                except BaseException as error:
                    # The flow learns of it, to put things in order or to go another way.
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            return cast(_R, stop.value)
        finally:
            # An error that refers to this frame, and the frame to it, would outlive its handling.
            outcome = None

    async def _together(self, action: Together) -> list[Any]:
        # Imported here because few calls need it; it knows which event loop is running.
        import anyio

        work = _Work(action.flows)

        async def run() -> None:
            for position, flow in work:
                try:
                    work.results[position] = await self.run(flow)
                except BaseException as error:
                    work.fail(error)
                    if isinstance(error, anyio.get_cancelled_exc_class()):
                        raise
                    if not isinstance(error, Exception):
                        # Out of a task, asyncio would let it past whoever waits, and anyio would put it into a group.
                        group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(action.limit, len(action.flows))):
                group.start_soon(run)
        return work.done()

    async def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        stream, limit = action.stream, action.limit
        try:
            send = action.through or self.http.send
            response = await send(request, stream=stream or limit is not None, follow_redirects=False)
            if is_open(response):
                guard(response, limit, whole=not stream)
            elif not stream:
                check_body(response)
        except Exception as error:
            return _failed(error, request, self.http)
        failed = None if stream or limit is None else await self._read(response)
        return failed if isinstance(failed, Failed) else response

    async def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return await aread(response)
        except Exception as error:
            # Where it is the content that is broken, httpx leaves the connection open.
            await response.aclose()
            return _failed(error, response.request, self.http, response)


class _Work:
    """Flows that several workers take one by one; after the first error there are no more to take."""

    def __init__(self, flows: Sequence[Flow[Any]]) -> None:
        self.results: list[Any] = [None] * len(flows)
        self._waiting = deque(enumerate(flows))
        self._failure: Optional[BaseException] = None

    def __iter__(self) -> Iterator[tuple[int, Flow[Any]]]:
        while self._failure is None:
            try:
                # Threads may do this at the same time.
                yield self._waiting.popleft()
            except IndexError:
                return

    def fail(self, error: BaseException) -> None:
        """Keep an error: the first one, but rather one that wants the program to end."""
        if self._failure is None or (isinstance(self._failure, Exception) and not isinstance(error, Exception)):
            self._failure = error

    def done(self) -> list[Any]:
        """Return the results, or raise the first error."""
        if self._failure is not None:
            raise self._failure
        return self.results


def _failed(
    error: Exception,
    request: httpx.Request,
    http: Union[Client, AsyncClient],
    response: Optional[httpx.Response] = None,
) -> Failed:
    """Return the outcome of an exchange that failed in httpx, or in what the program has put into that.

    Another attempt may fare better whatever the error, as where a connection has outlived its event loop. One of this
    library goes on its way.
    """
    if isinstance(request.stream, _BodyStream) and request.stream.body.problem is not None:
        # What is wrong with a file is not put right by sending it again.
        raise request.stream.body.problem
    if isinstance(error, OpenAIError):
        raise error
    if isinstance(error, TooLarge) and response is not None:
        return Failed(ResponseTooLargeError(response, error.limit), request, may_pass=False)
    timed_out = isinstance(error, (*errors("TimeoutException"), TimeoutError))
    # What a test has in place of an httpx client may not know whether it is closed.
    return Failed(error, request, timed_out=timed_out, may_pass=getattr(http, "is_closed", False) is not True)


async def _sleep(seconds: float) -> None:
    # Imported here because only a retry needs it; it knows which event loop is running.
    import anyio

    await anyio.sleep(seconds)


def broken(error: Exception, response: httpx.Response) -> APIConnectionError:
    """Return the error for a body that broke off."""
    request = cast(httpx.RequestError, error).request = response.request
    timed_out = isinstance(error, errors("TimeoutException"))
    lost = APITimeoutError(request=request) if timed_out else APIConnectionError(request=request)
    lost.request_id = response.headers.get("x-request-id")
    return lost


@contextmanager
def reading(response: httpx.Response, endpoint: str, consumed: type[Exception]) -> Iterator[None]:
    """Raise errors of this library where reading a body fails.

    Args:
        response: whose body it is.
        endpoint: the endpoint that was called, for errors to show.
        consumed: raised where the body has been read in pieces before; it is made without arguments.
    """
    try:
        yield
    except errors("StreamConsumed"):
        raise consumed() from None
    except TooLarge as error:
        _close(response)
        too_large = ResponseTooLargeError(response, error.limit)
        too_large.endpoint = endpoint
        raise too_large from None
    except errors("RequestError") as error:
        _close(response)
        lost = broken(error, response)
        lost.endpoint = endpoint
        raise lost from error


def _close(response: httpx.Response) -> None:
    # That of an asynchronous client is closed with the generator that it is read by.
    if hasattr(response.stream, "close"):
        response.close()


def request_of_another(url: str, headers: Mapping[str, str]) -> httpx.Request:
    """Return a GET request that somebody else has sent, for an error to show."""
    return httpx.Request("GET", url, headers=dict(headers))


def response_of_another(
    request: httpx.Request, status: int, headers: list[tuple[str, str]], content: bytes
) -> httpx.Response:
    """Return the answer to a request that somebody else has sent, decoded as it is."""
    coded = ("content-encoding", "content-length", "transfer-encoding")
    kept = [(name, value) for name, value in headers if name.lower() not in coded]
    return httpx.Response(status, headers=kept, content=content, request=request)
