"""The one seam to httpx: building requests, default clients, and the two drivers that carry out a flow."""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator, KeysView, Mapping
from typing import Any, Optional, TypeVar, Union, cast

import httpx
from httpx import URL as URL, AsyncClient as AsyncClient, Client as Client, Timeout as Timeout

from ._constants import CONNECT_TIMEOUT, MAX_CONNECTIONS, MAX_KEEPALIVE_CONNECTIONS, READ_TIMEOUT
from ._exceptions import APIConnectionError, APITimeoutError
from ._flow.actions import Action, Close, Failed, Prepared, Read, Resolve, Send, Sleep

_R = TypeVar("_R")

#: What an httpx client waits where nobody has said how long, in seconds.
HTTPX_DEFAULT_TIMEOUT = Timeout(5.0)

Flow = Generator[Action, Any, _R]


def default_timeout() -> Timeout:
    """Return the time-outs of a client that was given none."""
    return Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)


def default_limits() -> httpx.Limits:
    """Return the size of the connection pool of a client that was given none."""
    return httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE_CONNECTIONS)


class _SharedTrust(ssl.SSLContext):
    """An SSL context that reads the certificate authorities at the first handshake of the process.

    Reading them takes some 20 ms: once is enough for all clients, and for a server that speaks plain HTTP never is.
    """

    _lock = threading.Lock()
    _loaded = False

    def _load(self) -> None:
        with self._lock:
            if not self._loaded:
                import certifi

                cafile, capath = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
                self.load_verify_locations(cafile or (None if capath else certifi.where()), capath)
                self._loaded = True

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        self._load()
        return super().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        self._load()
        return super().wrap_bio(*args, **kwargs)


_trust: Optional[_SharedTrust] = None


def _shared_trust() -> ssl.SSLContext:
    global _trust
    if _trust is None:
        made = _SharedTrust(ssl.PROTOCOL_TLS_CLIENT)
        # What ssl.create_default_context() sets since Python 3.13: no certificate that RFC 5280 forbids.
        made.verify_flags |= ssl.VERIFY_X509_STRICT | getattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", 0)
        _trust = made
    return _trust


def _with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("timeout", default_timeout())
    options.setdefault("limits", default_limits())
    options.setdefault("follow_redirects", True)
    if options.get("verify", True) is True and options.get("trust_env", True) and "cert" not in options:
        options["verify"] = _shared_trust()
    return options


class DefaultHttpxClient(Client):
    """An ``httpx.Client`` with this library's own time-outs, limits and redirects where nothing else is said."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))


class DefaultAsyncHttpxClient(AsyncClient):
    """An ``httpx.AsyncClient`` with this library's own time-outs, limits and redirects where nothing else is said."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))


class Requests:
    """Builds the requests of one client, remembering what they have in common.

    A request is built directly: merging headers through the httpx client costs as much as everything else together.
    What the user set on that client - headers, cookies, params - is honoured all the same.
    """

    def __init__(self, http: Union[Client, AsyncClient]) -> None:
        self._http = http
        self._headers: dict[tuple[Any, ...], _RequestHeaders] = {}
        self._urls: dict[str, tuple[URL, bytes]] = {}

    def build(self, prepared: Prepared) -> httpx.Request:
        """Build the request."""
        url, host = self._url(prepared.url)
        if prepared.files:
            return self._http.build_request(
                prepared.method,
                url,
                headers=prepared.headers,
                data=prepared.form,
                files=prepared.files,
                extensions={"timeout": prepared.timeout},
            )
        content = prepared.content
        headers = self._merged(prepared.headers, host)
        if content is not None or prepared.method in ("POST", "PUT", "PATCH"):
            headers.set_length(len(content or b""))
        stream = httpx.ByteStream(content or b"")
        request = httpx.Request(prepared.method, url, stream=stream, extensions={"timeout": prepared.timeout})
        request.headers = headers
        # Makes `request.content` readable, as it is on requests that httpx has built.
        request.read()
        if self._http.cookies.jar:
            self._http.cookies.set_cookie_header(request)
        return request

    def _url(self, text: str) -> tuple[URL, bytes]:
        if self._http.params:
            # These are the user's, who may change them at any time.
            url = URL(text).copy_merge_params(self._http.params)
            return url, url.netloc
        found = self._urls.get(text)
        if found is None:
            url = URL(text)
            found = url, url.netloc
            # Paths with ids in them come and go; the few that every program calls again come back at once.
            if len(self._urls) >= 256:
                self._urls.clear()
            self._urls[text] = found
        return found

    def _merged(self, own: Mapping[str, str], host: bytes) -> _RequestHeaders:
        """Return a fresh copy of the headers: the host, the httpx client's, and over them our own."""
        of_client = self._http.headers
        key = (host, *of_client.raw, *own.items())
        found = self._headers.get(key)
        if found is None:
            merged = httpx.Headers([(b"Host", host)])
            merged.update(of_client)
            merged.update(own)
            found = _RequestHeaders(merged)
            if len(self._headers) >= 64:
                self._headers.clear()
            self._headers[key] = found
        return found.copy()


class _RequestHeaders(httpx.Headers):
    """The headers of a request, which answer by dict until they are changed.

    For every response, the cookie jar of httpx reads all headers of the request by name, and a plain ``Headers``
    searches a list for each: that alone would be a fifth of the time of a call.
    """

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
        return _RequestHeaders(self, self._known)

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


def timeouts(timeout: Union[float, Timeout, None]) -> dict[str, Optional[float]]:
    """Return a time-out as httpx passes it on: seconds to connect, read, write, and wait for the pool."""
    if isinstance(timeout, Timeout):
        return timeout.as_dict()
    return {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}


class SyncDriver:
    """Carries out flows by blocking."""

    def __init__(self, http: Client) -> None:
        self.http = http
        self.requests = Requests(http)

    def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        outcome: Any = None
        try:
            while True:
                action = flow.send(outcome)
                kind = type(action)
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
                else:
                    outcome = cast(Resolve, action).call()
        except StopIteration as stop:
            return cast(_R, stop.value)

    def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        try:
            return self.http.send(request, stream=action.stream, follow_redirects=False)
        except Exception as error:
            return _failed(error, request, self.http)

    def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return response.read()
        except Exception as error:
            return _failed(error, response.request, self.http)


class AsyncDriver:
    """Carries out flows on the running event loop."""

    def __init__(self, http: AsyncClient) -> None:
        self.http = http
        self.requests = Requests(http)

    async def run(self, flow: Flow[_R]) -> _R:
        """Run a flow to its end and return what it returns."""
        outcome: Any = None
        try:
            while True:
                action = flow.send(outcome)
                kind = type(action)
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
                else:
                    outcome = cast(Resolve, action).call()
                    if isinstance(outcome, Awaitable):
                        outcome = await outcome
        except StopIteration as stop:
            return cast(_R, stop.value)

    async def _send(self, action: Send) -> Union[httpx.Response, Failed]:
        what = action.what
        request = self.requests.build(what) if isinstance(what, Prepared) else what
        try:
            return await self.http.send(request, stream=action.stream, follow_redirects=False)
        except Exception as error:
            return _failed(error, request, self.http)

    async def _read(self, response: httpx.Response) -> Union[bytes, Failed]:
        try:
            return await response.aread()
        except Exception as error:
            return _failed(error, response.request, self.http)


def _failed(error: Exception, request: httpx.Request, http: Union[Client, AsyncClient]) -> Failed:
    """Return the outcome of a failed exchange; an error that is the program's own, of a hook say, goes on its way."""
    if isinstance(error, (httpx.RequestError, OSError)):
        return Failed(error, request, timed_out=isinstance(error, (httpx.TimeoutException, TimeoutError)))
    if http.is_closed:
        return Failed(error, request, may_pass=False)
    raise error


async def _sleep(seconds: float) -> None:
    # Imported here because only a retry needs it; it knows which event loop is running.
    import anyio

    await anyio.sleep(seconds)


def iter_bytes(response: httpx.Response) -> Iterator[bytes]:
    """Yield a body's bytes as they arrive; what breaks it off is an error of this library."""
    try:
        yield from response.iter_raw() if _is_plain(response) else response.iter_bytes()
    except httpx.RequestError as error:
        raise broken(error, response) from error


async def aiter_bytes(response: httpx.Response) -> AsyncIterator[bytes]:
    """Yield a body's bytes as they arrive; what breaks it off is an error of this library."""
    try:
        async for chunk in response.aiter_raw() if _is_plain(response) else response.aiter_bytes():
            yield chunk
    except httpx.RequestError as error:
        raise broken(error, response) from error


def _is_plain(response: httpx.Response) -> bool:
    """Say whether a body can be read as it is on the wire: still unread, and not compressed."""
    return "content-encoding" not in response.headers and not response.is_stream_consumed


def broken(error: httpx.RequestError, response: httpx.Response) -> APIConnectionError:
    """Return the error for a body that broke off."""
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request=response.request)
    return APIConnectionError(request=response.request)
