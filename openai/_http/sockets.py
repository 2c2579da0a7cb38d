"""Sockets of an asyncio event loop, as the connections of httpcore.

What httpcore does by default, by way of anyio, keeps some 15 KB for each connection - a transport, a protocol, events
and timeouts, with queues of their own - and a task group while it connects. Here it is a socket, a future and a timer.

Other event loops than the selector loops of the standard library are left to httpcore.
"""

from __future__ import annotations

import asyncio
import math
import os
import socket
import ssl
from collections.abc import Iterable
from typing import Any, Optional, TypeVar

import anyio
import httpcore
from aiohappyeyeballs import start_connection

from .network import AsyncConnection, HeadTimer, silence_warning

#: Seconds until the next address of a host is tried beside the one that does not answer (RFC 8305, section 8).
HAPPY_EYEBALLS_DELAY = 0.25

_Error = TypeVar("_Error", bound=Exception)


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Connects sockets.

    Args:
        other: connects where this does not: on other event loops, by paths, or with options.
    """

    def __init__(self, other: httpcore.AsyncNetworkBackend) -> None:
        self._other = other

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a host that answers.

        Raises:
            httpcore.ConnectTimeout: none has within ``timeout`` seconds.
            httpcore.ConnectError: none does, or the host is unknown.
        """
        loop = _selector_loop()
        if loop is None or local_address or socket_options:
            other = await self._other.connect_tcp(host, port, timeout, local_address, socket_options)
            return AsyncConnection(other)
        try:
            # Before Python 3.12, `asyncio.wait_for` goes on where it is cancelled at the very moment of success.
            with anyio.fail_after(timeout):
                made = await _connect(loop, host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return _Connection(silence_warning(made), loop)

    async def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Optional[Iterable[Any]] = None
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a socket in the file system."""
        return AsyncConnection(await self._other.connect_unix_socket(path, timeout, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait before the next attempt to connect."""
        await self._other.sleep(seconds)


def _selector_loop() -> Optional[asyncio.SelectorEventLoop]:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None  # trio's
    return loop if isinstance(loop, asyncio.SelectorEventLoop) else None


async def _connect(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    # As bytes, which Python does not look at: for text it loads the tables of international names.
    name = host.encode("ascii")
    try:
        # An address needs no look-up, and so no thread.
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        found = await loop.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return await start_connection(found, happy_eyeballs_delay=HAPPY_EYEBALLS_DELAY)


class _Connection(httpcore.AsyncNetworkStream):
    """A connected socket, for one reader and one writer at a time."""

    def __init__(self, connected: socket.socket, loop: asyncio.SelectorEventLoop) -> None:
        self._socket = connected
        self._loop = loop
        self._process = os.getpid()
        self._head = HeadTimer()
        self._reading: Optional[asyncio.Future[bytes]] = None
        self._writing: Optional[asyncio.Future[None]] = None
        self._most = 0
        self._watched = False
        self._deadline = math.inf
        self._alarm: Optional[asyncio.TimerHandle] = None

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Return what comes next; nothing where nothing more will come.

        Raises:
            httpcore.ReadTimeout: nothing has come for ``timeout`` seconds.
            httpcore.ReadError: the connection is broken or closed.
        """
        self._check_open(httpcore.ReadError)
        timeout = self._head.time_left(timeout, self._loop.time())
        if not self._watched:
            # The socket stays watched between reads, until data comes that nobody waits for: to add and remove the
            # watch for each piece would cost more than to read it.
            self._loop.add_reader(self._socket, self._arrived)
            self._watched = True
        self._most = max_bytes
        waiter: asyncio.Future[bytes] = self._loop.create_future()
        self._reading = waiter
        self._deadline = math.inf
        if timeout is not None:
            self._set_alarm(self._loop.time() + timeout)
        try:
            data = await waiter
        finally:
            self._reading = None
        self._head.received(data)
        return data

    def _arrived(self) -> None:
        waiter = self._reading
        if waiter is None or waiter.done():
            self._unwatch()
            return
        try:
            waiter.set_result(self._socket.recv(self._most))
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as error:
            broken = httpcore.ReadError(str(error))
            broken.__cause__ = error
            waiter.set_exception(broken)

    def _unwatch(self) -> None:
        if self._watched:
            self._watched = False
            # The loop of a forked process watches by what it shares with its parent, which may still want to read.
            if self._process == os.getpid():
                self._loop.remove_reader(self._socket)

    def _set_alarm(self, deadline: float) -> None:
        # There is one timer a connection, which rings early where the deadline has moved on since: a timer for each
        # piece that comes would cost as much as to read it.
        self._deadline = deadline
        if self._alarm is None or self._alarm.when() > deadline:
            self._stop_alarm()
            self._alarm = self._loop.call_at(deadline, self._ring, deadline)

    def _ring(self, when: float) -> None:
        self._alarm = None
        waiter = self._reading
        if waiter is None or waiter.done():
            return
        if self._deadline <= when:
            waiter.set_exception(httpcore.ReadTimeout())
        elif self._deadline < math.inf:
            self._set_alarm(self._deadline)

    def _stop_alarm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        """Send all of it.

        Raises:
            httpcore.WriteTimeout: nothing more could be sent for ``timeout`` seconds.
            httpcore.WriteError: the connection is broken or closed.
        """
        self._head.request_sent()
        rest = memoryview(buffer)
        while rest:
            self._check_open(httpcore.WriteError)
            try:
                rest = rest[self._socket.send(rest) :]
            except (BlockingIOError, InterruptedError):
                pass
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            if rest:
                await self._writable(timeout)

    async def _writable(self, timeout: Optional[float]) -> None:
        waiter = self._writing = self._loop.create_future()
        self._loop.add_writer(self._socket, _finish, waiter)
        alarm = None if timeout is None else self._loop.call_later(timeout, _finish, waiter, httpcore.WriteTimeout())
        try:
            await waiter
        finally:
            self._writing = None
            if alarm is not None:
                alarm.cancel()
            if self._open:
                self._loop.remove_writer(self._socket)

    async def aclose(self) -> None:
        """Close the connection; whoever reads or writes is told."""
        if not self._open:
            return
        self._stop_alarm()
        self._unwatch()
        if self._writing is not None:
            self._loop.remove_writer(self._socket)
        self._socket.close()
        _finish(self._reading, _build_closed_error(httpcore.ReadError))
        _finish(self._writing, _build_closed_error(httpcore.WriteError))

    @property
    def _open(self) -> bool:
        return self._socket.fileno() >= 0

    def _check_open(self, kind: type[_Error]) -> None:
        if not self._open:
            raise _build_closed_error(kind)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt what follows, and return the connection that does.

        Raises:
            httpcore.ConnectTimeout: ``timeout`` seconds were not enough to agree on how.
            httpcore.ConnectError: one side refuses, or the certificate is not to be trusted.
        """
        # Only here, as a proxy or a server on this machine may speak without it.
        from .tls import TLSConnection

        return await TLSConnection(self).begin(ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return what is asked for by the names that httpcore has, and None for others."""
        if info == "socket":
            return self._socket
        if info == "client_addr":
            return self._socket.getsockname()
        if info == "server_addr":
            return self._socket.getpeername()
        if info == "is_readable":
            return self._readable()
        return None

    def _readable(self) -> bool:
        """Return whether a read would return at once: an idle connection has then come to its end."""
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError:
            pass
        return True


def _finish(waiter: Optional[asyncio.Future[Any]], error: Optional[Exception] = None) -> None:
    if waiter is None or waiter.done():
        return
    if error is None:
        waiter.set_result(None)
    else:
        waiter.set_exception(error)


def _build_closed_error(kind: type[_Error]) -> _Error:
    return kind("the connection is closed")
