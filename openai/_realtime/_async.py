"""Async connections, and the managers that open them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

from typing_extensions import TypeVar

from .._http.drivers import AsyncDriver
from ._manager import Manager, build_missing_extra_error
from ._session import EventT, SentT, Session, build_message, build_raw_message, get_closed_type

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncWebSocket

AsyncConnectionT = TypeVar("AsyncConnectionT", bound="AsyncConnection[Any, Any]", default=Any)


class AsyncConnection(Session[EventT, SentT]):
    """A connection whose calls are awaited; its methods are those of `Connection`."""

    _make_lock = staticmethod(asyncio.Lock)
    # It sends no requests, so it needs no HTTP client.
    _driver = AsyncDriver(None)  # type: ignore[arg-type]

    async def recv(self) -> EventT:
        """Wait for the next event and return it.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; it is websockets' `ConnectionClosed` as well.
            RuntimeError: another task is receiving.
            WebSocketEventError: the server sent something that is not an event; the next one can still be received.
        """
        return self.parse_event(await self._receive())

    async def recv_bytes(self) -> bytes:
        """Wait for the next event and return its JSON text; `parse_event` parses it.

        Raises:
            WebSocketConnectionClosedError, RuntimeError: as for `recv`.
        """
        data = await self._receive()
        return data.encode() if isinstance(data, str) else data

    async def __aiter__(self) -> AsyncIterator[EventT]:
        """Yield the events until the connection is closed normally.

        Raises:
            WebSocketConnectionClosedError, RuntimeError, WebSocketEventError: as for `recv`.
        """
        while True:
            try:
                data = await self._receive()
            except get_closed_type() as error:
                if self._is_orderly_close(error):
                    return
                raise
            yield self.parse_event(data)

    async def _receive(self) -> Union[str, bytes]:
        # While the connection is being closed, `_discard_messages` holds the lock for a moment.
        if self._receiving.locked() and not self._intentionally_closed:
            from ._closed import build_concurrency_error

            raise build_concurrency_error()
        async with self._receiving:
            return await self._driver.run(self._receive_message())

    async def send(self, event: SentT) -> None:
        """Send an event; wait while the network buffers are full.

        While a lost connection is being opened again, events are queued for it, and this returns at once.

        Args:
            event: a dict with a ``type``, or an object of an event's class.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; the event was not sent.
            WebSocketQueueFullError: the queue is full; the event was not sent.
            TypeError, ValueError: it is not an event; nothing was sent.
        """
        await self._driver.run(self._send_message(build_message(event)))

    async def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message unchanged: text, or bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        await self._driver.run(self._send_message(build_raw_message(data)))

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; closing it twice does nothing.

        Args:
            code: the close code, 1000 for a normal end, or 3000 to 4999.
            reason: at most 123 bytes of text for the server.

        Raises:
            WebSocketConnectionClosedError: there were queued events, because the connection was being opened again.
        """
        await self._shut(code, reason)
        self._check_all_sent()

    async def _shut(self, code: int = 1000, reason: str = "") -> None:
        self._intentionally_closed = True
        connection = self._connection
        # Closing waits for the server's close frame, which arrives after all messages that have not been read.
        reading = asyncio.ensure_future(self._discard_messages(connection))
        try:
            await connection.close(code, reason)
        finally:
            reading.cancel()

    async def _discard_messages(self, connection: AsyncWebSocket) -> None:
        with suppress(Exception):
            async with self._receiving:
                while True:
                    await connection.recv()

    async def dispatch_events(self) -> None:
        """Receive events and call the handlers for them, registered by `on` and `once`, until the connection is closed.

        A handler may be a coroutine function.

        Raises:
            OpenAIError: the server sent an error, and there is no handler for errors.
        """
        async for event in self:
            for handler in self._get_handlers(event):
                outcome = handler(event)
                if inspect.isawaitable(outcome):
                    await outcome


class AsyncConnectionManager(Manager[AsyncConnectionT, SentT]):
    """Opens a connection: ``async with client.realtime.connect(...) as connection:``, or ``await`` of `enter()`."""

    async def __aenter__(self) -> AsyncConnectionT:
        """Open the connection and send the events that `send` has queued.

        Raises:
            AuthenticationError: the key is wrong; there is a subclass of APIStatusError for each usual status.
            APIConnectionError: the server could not be reached.
            OpenAIError: the extra ``realtime`` is not installed.
        """
        connection: AsyncConnectionT = await self._client._driver.run(self._open_connection())
        return connection

    enter = __aenter__

    async def _connect(self, url: str, headers: dict[str, str]) -> AsyncWebSocket:
        try:
            from websockets.asyncio.client import connect
        except ImportError as error:
            raise build_missing_extra_error() from error
        return await connect(url, **self._build_options(connect, headers))

    def send(self, event: SentT) -> None:
        """Queue an event to be sent as soon as the connection is open.

        Raises:
            WebSocketQueueFullError: the queue is full.
            OpenAIError: the connection is open; await its own `send`.
        """
        self._enqueue(build_message(event))

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._connection is not None:
            await self._connection._shut()
            if exc is None:
                self._connection._check_all_sent()
