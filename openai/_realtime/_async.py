"""Connections whose calls are awaited, and what opens them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Union

from typing_extensions import TypeVar

from .._http.drivers import AsyncDriver
from ._manager import Manager, missing_extra, opening
from ._messages import Message
from ._session import EventT, SentT, Session, closed_types, takes, to_message, to_send

if TYPE_CHECKING:
    from .._types import Headers, Query

AsyncConnectionT = TypeVar("AsyncConnectionT", bound="AsyncConnection[Any, Any]", default=Any)


class AsyncConnection(Session[EventT, SentT]):
    """A connection whose calls are awaited; its methods are those of `Connection`."""

    def __init__(self, connection: Any, **settings: Any) -> None:
        super().__init__(connection, **settings)
        self._receiving = asyncio.Lock()
        # No requests are made with it, so it needs no client.
        self._driver = AsyncDriver(None)  # type: ignore[arg-type]

    async def recv(self) -> EventT:
        """Wait for the next event and return it.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; it is websockets' `ConnectionClosed` as well.
            RuntimeError: another task is receiving.
            WebSocketEventError: the server sent what is not an event; the next one can be received all the same.
        """
        return self.parse_event(await self._receive())

    async def recv_bytes(self) -> bytes:
        """Wait for the next event and return it as it came; `parse_event` reads it.

        Raises:
            WebSocketConnectionClosedError, RuntimeError: as for `recv`.
        """
        data = await self._receive()
        return data.encode() if isinstance(data, str) else data

    async def __aiter__(self) -> AsyncIterator[EventT]:
        """Yield the events until the connection is closed in an orderly way."""
        while True:
            try:
                data = await self._receive()
            except closed_types() as error:
                if self._orderly(error):
                    return
                raise
            yield self.parse_event(data)

    async def _receive(self) -> Union[str, bytes]:
        # While the connection is being closed, what nobody has read is read elsewhere; that does not take long.
        if self._receiving.locked() and not self._intentionally_closed:
            from ._closed import two_receivers

            raise two_receivers()
        async with self._receiving:
            while True:
                connection = self._connection
                try:
                    if takes(type(connection).recv, "decode"):
                        data: Union[str, bytes] = await connection.recv(decode=False)
                    else:
                        data = await connection.recv()
                except closed_types() as error:
                    await self._driver.run(self._recover(error))
                else:
                    return data

    async def send(self, event: SentT) -> None:
        """Send an event; wait while the network takes no more.

        While a lost connection is being opened again, events wait for it, and this returns at once.

        Args:
            event: a dict with a ``type``, or an object of an event's class.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; the event was not sent.
            WebSocketQueueFullError: too much waits for the connection; the event was not sent.
            TypeError, ValueError: it is no event; nothing was sent.
        """
        await self._send(to_send(event))

    async def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is: text, or bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        await self._send(to_message(data))

    async def _send(self, message: Message) -> None:
        while True:
            over = self._route(message)
            if over is None:
                return
            try:
                await self._write(over, message)
            except closed_types() as error:
                if not self._after_failed_send(error, over, message):
                    return
            else:
                return

    async def _write(self, connection: Any, message: Any) -> None:
        if not isinstance(message, Message) or isinstance(message.data, str) or not message.is_text:
            await connection.send(getattr(message, "data", message))
        elif takes(type(connection).send, "text"):
            await connection.send(message.data, text=True)
        else:
            await connection.send(message.data.decode())

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; doing so again does nothing.

        Args:
            code: the close code, 1000 for a good end, or 3000 to 4999.
            reason: at most 123 bytes of text for the server.

        Raises:
            WebSocketConnectionClosedError: events were still waiting for a connection that was being opened again.
        """
        await self._shut(code, reason)
        self._check_all_sent()

    async def _shut(self, code: int = 1000, reason: str = "") -> None:
        self._intentionally_closed = True
        connection = self._connection
        # Closing waits for the server's answer, which stands behind all messages that nobody has read.
        reading = asyncio.ensure_future(self._read_to_the_end(connection))
        try:
            await connection.close(code, reason)
        finally:
            reading.cancel()

    async def _read_to_the_end(self, connection: Any) -> None:
        with suppress(Exception):
            async with self._receiving:
                while True:
                    await connection.recv()

    async def dispatch_events(self) -> None:
        """Receive events, and call the handlers that `on` and `once` have registered, until the connection is closed.

        A handler may be a coroutine function.

        Raises:
            OpenAIError: the server sent an error, and no handler takes care of those.
        """
        async for event in self:
            for handler in self._handlers(event):
                outcome = handler(event)
                if inspect.isawaitable(outcome):
                    await outcome


class AsyncConnectionManager(Manager[SentT], Generic[AsyncConnectionT, SentT]):
    """Opens a connection: ``async with client.realtime.connect(...) as connection:``, or by `enter`."""

    async def __aenter__(self) -> AsyncConnectionT:
        """Open the connection and send what `send` was given before.

        Raises:
            AuthenticationError: the key is wrong; for other answers of the server, the error of their status.
            APIConnectionError: no answer came.
            OpenAIError: the extra ``realtime`` is not installed.
        """
        driver = self._client._driver

        async def make_ws(extra_query: Query, extra_headers: Headers) -> Any:
            url, headers = await driver.run(self._handshake(extra_query, extra_headers))
            with opening(self._connections._resource, url, headers):
                return await self._open(url, headers)

        connection: AsyncConnectionT = self._connections(
            await make_ws(self._query, self._headers), **self._settings(make_ws)
        )
        try:
            await self._send_queue.flush_async(lambda message: connection._write(connection._connection, message))
        except BaseException:
            await connection._shut()
            raise
        self._hand_over(connection)
        return connection

    enter = __aenter__

    async def _open(self, url: str, headers: dict[str, str]) -> Any:
        try:
            from websockets.asyncio.client import connect
        except ImportError as error:
            raise missing_extra() from error
        return await connect(url, **self._options(connect, headers))

    def send(self, event: SentT) -> None:
        """Keep an event until the connection is open, to be the first that is sent.

        Raises:
            WebSocketQueueFullError: too much waits for the connection.
            OpenAIError: the connection is open, and has a `send` of its own, which is awaited.
        """
        self._send_early(to_send(event))

    async def __aexit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._connection is not None:
            await self._connection._shut()
            if exc is None:
                self._connection._check_all_sent()
