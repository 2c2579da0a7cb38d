"""Clients of httpx and its kin with this library's own timeouts, limits and redirects."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar

import httpx

from .._constants import CONNECT_TIMEOUT, MAX_CONNECTIONS, MAX_KEEPALIVE_CONNECTIONS, READ_TIMEOUT
from .._support.aliases import set_public_module
from .._support.timeouts import TimeoutTypes, parse_timeout
from .._types import not_given
from .pools import spread_over_pools
from .response_bodies import watch_stray_bytes

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

_Transport = TypeVar("_Transport")

#: The timeout of an httpx client that was created without one, in seconds.
HTTPX_DEFAULT_TIMEOUT = httpx.Timeout(5.0)


def build_default_timeout(library: Any = httpx) -> httpx.Timeout:
    """Return the timeouts of a client that was given none."""
    made: httpx.Timeout = library.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
    return made


def build_default_limits(library: Any = httpx) -> httpx.Limits:
    """Return the size of the connection pool of a client that was given none."""
    made: httpx.Limits = library.Limits(
        max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE_CONNECTIONS
    )
    return made


def to_httpx_timeout(timeout: TimeoutTypes) -> TimeoutTypes:
    """Return a timeout of another library as an httpx one; any other as it is.

    Raises:
        TypeError: it is not a timeout.
        ValueError: a number of seconds is negative or NaN.
    """
    seconds = parse_timeout(timeout)
    if hasattr(timeout, "as_dict") and not isinstance(timeout, httpx.Timeout):
        return httpx.Timeout(**seconds)
    return timeout


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


def _get_shared_trust() -> ssl.SSLContext:
    global _trust
    if _trust is None:
        made = _SharedTrust(ssl.PROTOCOL_TLS_CLIENT)
        # What ssl.create_default_context() sets since Python 3.13: no certificate that RFC 5280 forbids.
        made.verify_flags |= ssl.VERIFY_X509_STRICT | getattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", 0)
        _trust = made
    return _trust


def set_default_options(options: dict[str, Any], library: Any = httpx) -> dict[str, Any]:
    """Fill in what the caller has not said about a client of httpx, or of another library with its interface.

    Raises:
        TypeError: ``timeout`` is not a timeout.
        ValueError: a number of seconds in ``timeout`` is negative or NaN.
    """
    timeout = options.get("timeout", not_given)
    if timeout is not_given:
        options["timeout"] = build_default_timeout(library)
    else:
        options["timeout"] = library.Timeout(**parse_timeout(timeout))
    options.setdefault("limits", build_default_limits(library))
    options.setdefault("follow_redirects", True)
    return options


def _set_shared_trust(options: dict[str, Any]) -> dict[str, Any]:
    if options.get("verify", True) is True and options.get("trust_env", True) and "cert" not in options:
        options["verify"] = _get_shared_trust()
    return options


class _PoolPerProcess(httpx.HTTPTransport):
    """A transport of its own for each process: a forked one inherits connections, and would take its parent's answers.

    What is inherited is let go of, which closes the copies of this process and sends nothing.
    """

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        self._make = make
        self._transport = make()
        self._process = os.getpid()

    if not TYPE_CHECKING:

        @property
        def _pool(self) -> object:
            """The connection pool; there are packages that look into it."""
            return self._transport._pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._process != os.getpid():
            self._transport = self._make()
            self._process = os.getpid()
        response = self._transport.handle_request(request)
        watch_stray_bytes(response)
        return response

    def close(self) -> None:
        # A lock of an inherited pool may be held by a thread that this process does not have.
        if self._process == os.getpid():
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: Optional[type[BaseException]] = None,
        exc_value: Optional[BaseException] = None,
        traceback: Optional[TracebackType] = None,
    ) -> None:
        self.close()


class _PoolPerLoop(httpx.AsyncHTTPTransport):
    """A transport of its own for each event loop, because a connection cannot leave the loop that it was made in.

    So one client serves several ``asyncio.run``, one after the other or at once in several threads. A forked process
    has loops of its own, even where it goes on with one of its parent's. A loop that ends
    closes its connections itself: it finalizes the asynchronous generators that it has begun, and one of them waits
    for this.
    """

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        import asyncio

        self._running_loop = asyncio.get_running_loop
        self._make = make
        # Made at once, so that options that will not do are complained of where they are given.
        self._unused = [make()]
        self._last: tuple[Any, Optional[httpx.AsyncBaseTransport]] = (None, None)
        self._by_loop: dict[Any, tuple[httpx.AsyncBaseTransport, Any]] = {}
        self._process = os.getpid()

    if not TYPE_CHECKING:

        @property
        def _pool(self) -> object:
            """The connection pool; there are packages that count the connections in it."""
            return (self._last[1] or self._unused[0])._pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        loop = self._current()
        if self._process != os.getpid():
            self._leave_to_parent()
        last, transport = self._last
        if last is not loop or transport is None:
            transport = await self._transport_of(loop)
        response = await transport.handle_async_request(request)
        watch_stray_bytes(response)
        return response

    def _leave_to_parent(self) -> None:
        # Not closed: that would be done by the parent's event loops, with which this process shares what they watch by.
        _inherited_transports.append(self._by_loop)
        self._by_loop, self._last, self._unused = {}, (None, None), []
        self._process = os.getpid()

    def _current(self) -> object:
        try:
            return self._running_loop()
        except RuntimeError:
            # Not asyncio, so trio.
            from anyio.lowlevel import current_token

            return current_token()

    async def _transport_of(self, loop: object) -> httpx.AsyncBaseTransport:
        if loop not in self._by_loop:
            for other, (_, closing) in list(self._by_loop.items()):
                # A loop that was closed without being shut down leaves the generator as it was.
                if closing.ag_frame is None or getattr(other, "is_closed", bool)():
                    self._by_loop.pop(other, None)
            try:
                # Of two threads that are here at the same time, only one gets it.
                made = self._unused.pop()
            except IndexError:
                made = self._make()
            self._by_loop[loop] = made, _close_at_end(made)
            # Runs up to its `yield` without giving up the loop, which knows of it from here on.
            await self._by_loop[loop][1].__anext__()
        transport = self._by_loop[loop][0]
        self._last = loop, transport
        return transport

    async def aclose(self) -> None:
        if self._process != os.getpid():
            self._leave_to_parent()
        # Dropping the generators of other loops, in other threads, makes those loops close the connections.
        by_loop, self._by_loop, self._last = self._by_loop, {}, (None, None)
        _, closing = by_loop.pop(self._current(), (None, None))
        if closing is not None:
            await closing.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[type[BaseException]] = None,
        exc_value: Optional[BaseException] = None,
        traceback: Optional[TracebackType] = None,
    ) -> None:
        await self.aclose()


#: The transports that a forked process has inherited.
_inherited_transports: list[object] = []


async def _close_at_end(transport: httpx.AsyncBaseTransport) -> AsyncGenerator[None, None]:
    """Close the transport when this is closed."""
    try:
        yield
    finally:
        # Nobody is there any more who could do something about it.
        with suppress(Exception):
            await transport.aclose()


class PoolPerLoopClient(httpx.AsyncClient):
    """An asynchronous client whose connections belong to the event loop that they are used in.

    Where httpx should come to make its transports in another way, connections belong to the first loop, as they do in
    httpx itself. A transport that the user has made is the user's.
    """

    def _init_transport(self, *args: Any, **options: Any) -> httpx.AsyncBaseTransport:
        make = super()._init_transport
        if options.get("transport") is not None or options.get("app") is not None:
            return make(*args, **options)
        return _PoolPerLoop(lambda: make(*args, **options))

    def _init_proxy_transport(self, *args: Any, **options: Any) -> httpx.AsyncBaseTransport:
        make = super()._init_proxy_transport
        return _PoolPerLoop(lambda: make(*args, **options))


def _wrap_transport_factory(make: Callable[..., httpx.AsyncBaseTransport]) -> Callable[..., httpx.AsyncBaseTransport]:
    """Let the transports that httpx makes connect with `Sockets`."""

    def made(*args: object, **options: object) -> httpx.AsyncBaseTransport:
        from .sockets import AsyncioBackend

        return _replace_backend(AsyncioBackend, make(*args, **options))

    return made


def _replace_backend(backend_class: Callable[[Any], Any], transport: _Transport) -> _Transport:
    # httpx has no param for it. Should it come to keep its pool elsewhere, connections are httpcore's own.
    pool: Any = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is not None:
        pool._network_backend = backend_class(backend)
    return transport


class _ManyPoolsClient(httpx.AsyncClient):
    """An asynchronous client that spreads many requests over several connection pools."""

    def _init_transport(self, *args: Any, **options: Any) -> httpx.AsyncBaseTransport:
        make = super()._init_transport
        if options.get("transport") is not None or options.get("app") is not None:
            return make(*args, **options)
        return spread_over_pools(_wrap_transport_factory(make), *args, **options)

    def _init_proxy_transport(self, *args: object, **options: object) -> httpx.AsyncBaseTransport:
        return spread_over_pools(_wrap_transport_factory(super()._init_proxy_transport), *args, **options)


class DefaultHttpxClient(httpx.Client):
    """An ``httpx.Client`` with this library's own timeouts, limits and redirects where nothing else is said."""

    def __init__(self, **options: object) -> None:
        super().__init__(**_set_shared_trust(set_default_options(options)))

    def _init_transport(self, *args: Any, **options: Any) -> httpx.BaseTransport:
        make = super()._init_transport
        if options.get("transport") is not None or options.get("app") is not None:
            return make(*args, **options)
        return _make_pool_per_process(lambda: make(*args, **options))

    def _init_proxy_transport(self, *args: Any, **options: Any) -> httpx.BaseTransport:
        make = super()._init_proxy_transport
        return _make_pool_per_process(lambda: make(*args, **options))


def _make_pool_per_process(make: Callable[[], httpx.BaseTransport]) -> httpx.BaseTransport:
    from .network import SyncBackend

    return _PoolPerProcess(lambda: _replace_backend(SyncBackend, make()))


class DefaultAsyncHttpxClient(PoolPerLoopClient, _ManyPoolsClient):
    """An ``httpx.AsyncClient`` with this library's own timeouts, limits and redirects where nothing else is said."""

    def __init__(self, **options: object) -> None:
        super().__init__(**_set_shared_trust(set_default_options(options)))


set_public_module(DefaultHttpxClient, DefaultAsyncHttpxClient)
