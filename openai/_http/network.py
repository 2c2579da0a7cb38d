"""What connections of both colours have in common, and the blocking ones."""

from __future__ import annotations

import re
import socket
import ssl
import time
from _socket import socket as _RawSocket
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Optional

import httpcore

#: Bytes of interim responses to one request. Servers send a few dozen bytes of them, if any.
MAX_INTERIM_BYTES = 1024 * 1024

#: The start of a response of 1xx, which another response follows; behind 101 there is no HTTP.
_INTERIM = re.compile(rb"HTTP/1\.\d 1(?!01)\d\d")
_BLANK_LINE = re.compile(rb"\n\r?\n")
_HTTP = b"HTTP/"


# Sockets that nobody closes. Python warns of a socket that is collected while it is open, whichever object it belongs
# to and in whatever order these are collected; a client that is not closed has done nothing wrong, though.


def _close_quietly(self: _RawSocket) -> None:
    # Closes the file descriptor and no more: nothing is sent, by TLS neither.
    with suppress(OSError):
        _RawSocket.close(self)


class _Quiet(socket.socket):
    __slots__ = ()
    __del__ = _close_quietly


class _QuietTLS(ssl.SSLSocket):
    __del__ = _close_quietly


_QUIET: dict[type, type] = {socket.socket: _Quiet, ssl.SSLSocket: _QuietTLS}


def silence_warning(connected: object) -> Any:
    """Let a socket be closed without a warning when nobody refers to it any more, and return it."""
    kind = _QUIET.get(type(connected))
    if kind is not None:
        # Packages that put sockets of their own in the place of Python's may not allow it.
        with suppress(TypeError):
            connected.__class__ = kind
    return connected


class HeadTimer:
    """The wait for the head of an answer, which the read timeout bounds as a whole.

    HTTP allows any number of interim responses (1xx) before an answer. Each is something that was read, and would begin
    the timeout of a single read anew.
    """

    __slots__ = ("_deadline", "_head", "_size")

    def __init__(self) -> None:
        #: What has come of the head; None where it is complete.
        self._head: Optional[bytes] = None
        self._deadline: Optional[float] = None
        self._size = 0

    def request_sent(self) -> None:
        """Begin to wait."""
        self._head, self._deadline, self._size = b"", None, 0

    def time_left(self, timeout: Optional[float], now: float) -> Optional[float]:
        """Return the timeout of the next read.

        Raises:
            httpcore.ReadTimeout: the time for the head is up.
        """
        if self._head is None or timeout is None:
            return timeout
        if self._deadline is None:
            self._deadline = now + timeout
            return timeout
        left = self._deadline - now
        if left <= 0:
            raise httpcore.ReadTimeout("no answer came, only the beginning of one, or interim responses")
        return min(left, timeout)

    def received(self, data: bytes) -> None:
        """Look at what was read.

        Raises:
            httpcore.RemoteProtocolError: there are too many interim responses.
        """
        if self._head is None:
            return
        head = self._head + data
        while _INTERIM.match(head):
            end = _BLANK_LINE.search(head)
            if end is None:
                break
            head = head[end.end() :]
        else:
            if head[:5] != _HTTP[: len(head)] or _BLANK_LINE.search(head):
                # The answer, or no HTTP/1.1 at all.
                self._head = None
                return
        self._head = head
        self._size += len(data)
        if self._size > MAX_INTERIM_BYTES:
            raise httpcore.RemoteProtocolError("the server sends interim responses (1xx) and no answer")


class SyncBackend(httpcore.NetworkBackend):
    """Connects as another backend does, to connections that can be left open and that wait for an answer once.

    Args:
        other: what connects.
    """

    def __init__(self, other: httpcore.NetworkBackend) -> None:
        self._other = other

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> httpcore.NetworkStream:
        """Connect to a host; errors are those of the other backend."""
        return _SyncConnection(self._other.connect_tcp(host, port, timeout, local_address, socket_options))

    def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Optional[Iterable[Any]] = None
    ) -> httpcore.NetworkStream:
        """Connect to a socket in the file system; errors are those of the other backend."""
        return _SyncConnection(self._other.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        """Wait before the next attempt to connect."""
        self._other.sleep(seconds)


class _SyncConnection(httpcore.NetworkStream):
    def __init__(self, over: httpcore.NetworkStream) -> None:
        self._over = over
        self._head = HeadTimer()
        silence_warning(over.get_extra_info("socket"))

    def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        data = self._over.read(max_bytes, self._head.time_left(timeout, time.monotonic()))
        self._head.received(data)
        return data

    def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        self._head.request_sent()
        self._over.write(buffer, timeout)

    def close(self) -> None:
        self._over.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.NetworkStream:
        return _SyncConnection(self._over.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._over.get_extra_info(info)


class AsyncConnection(httpcore.AsyncNetworkStream):
    """A connection of another backend, whose wait for an answer is bounded as a whole."""

    def __init__(self, over: httpcore.AsyncNetworkStream) -> None:
        self._over = over
        self._head = HeadTimer()

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Return what comes next; errors are those of the other backend."""
        data = await self._over.read(max_bytes, self._head.time_left(timeout, time.monotonic()))
        self._head.received(data)
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        """Send all of it; errors are those of the other backend."""
        self._head.request_sent()
        await self._over.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._over.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt what follows, and return the connection that does."""
        return AsyncConnection(await self._over.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Return what is asked for by the names that httpcore has, and None for others."""
        return self._over.get_extra_info(info)
