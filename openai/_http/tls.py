"""TLS over the connections of httpcore."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING, Any, Optional

import anyio
import httpcore
from anyio.abc import ByteStream
from anyio.streams.tls import TLSAttribute, TLSStream

from .network import HeadTimer

if TYPE_CHECKING:
    from typing_extensions import Self

#: What TLS raises where the other side breaks it off, or says what makes no sense.
_BROKEN = (anyio.BrokenResourceError, anyio.EndOfStream, OSError)


class TLSConnection(httpcore.AsyncNetworkStream, ByteStream):
    """TLS over a connection: to httpcore a connection, and to the TLS of anyio the stream beneath.

    Args:
        over: the connection; it may be an encrypted one, to a proxy.
    """

    _tls: TLSStream

    def __init__(self, over: httpcore.AsyncNetworkStream) -> None:
        self._over = over
        self._head = HeadTimer()
        self._read_timeout: Optional[float] = None
        self._write_timeout: Optional[float] = None

    async def begin(self, context: ssl.SSLContext, hostname: Optional[str], timeout: Optional[float]) -> Self:
        """Agree with the other side on how to encrypt; the connection is closed where that fails."""
        try:
            with anyio.fail_after(timeout):
                # Not "compatible": many servers close a connection without the farewell that the standard asks for.
                self._tls = await TLSStream.wrap(
                    self, hostname=hostname, ssl_context=context, standard_compatible=False
                )
        except BaseException as error:
            await self.aclose()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, (*_BROKEN, httpcore.NetworkError)):
                raise httpcore.ConnectError(str(error)) from error
            raise
        return self

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Return what comes next, decrypted; errors are those of the connection."""
        self._read_timeout = self._head.time_left(timeout, time.monotonic())
        try:
            data = await self._tls.receive(max_bytes)
        except anyio.EndOfStream:
            return b""
        except _BROKEN as error:
            raise httpcore.ReadError(str(error)) from error
        self._head.received(data)
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        """Encrypt and send all of it; errors are those of the connection."""
        self._write_timeout = timeout
        self._head.request_sent()
        try:
            if buffer:
                await self._tls.send(buffer)
        except _BROKEN as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        """Close the connection."""
        await self._over.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt what is encrypted to a proxy once more, to the host behind it."""
        return await TLSConnection(self).begin(ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return what is asked for by the names that httpcore has, and None for others."""
        if info == "ssl_object":
            return self._tls.extra(TLSAttribute.ssl_object)
        if info == "is_readable" and self._has_ended():
            return True
        return self._over.get_extra_info(info)

    def _has_ended(self) -> bool:
        """Return whether a farewell came along with the last answer, of an idle connection, which gets nothing else."""
        try:
            self._tls.extra(TLSAttribute.ssl_object).read(1)
        except ssl.SSLWantReadError:
            return False
        except ssl.SSLError:
            pass
        return True

    async def receive(self, max_bytes: int = 65536) -> bytes:
        """Return encrypted bytes."""
        data = await self._over.read(max_bytes, self._read_timeout)
        if not data:
            raise anyio.EndOfStream
        return data

    async def send(self, item: bytes) -> None:
        """Send encrypted bytes."""
        await self._over.write(item, self._write_timeout)

    async def send_eof(self) -> None:
        """There is no half of a connection for HTTP."""
        raise NotImplementedError
