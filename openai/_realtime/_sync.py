"""Sync connections, and the managers that open them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

from typing_extensions import TypeVar

from .._http.drivers import SyncDriver
from ._manager import Manager, build_missing_extra_error
from ._session import EventT, SentT, Session, build_message, build_raw_message, get_closed_type

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection as WebSocket

ConnectionT = TypeVar("ConnectionT", bound="Connection[Any, Any]", default=Any)


class Connection(Session[EventT, SentT]):
    """A connection whose calls block.

    Any number of threads can send, one can receive. The program has to keep receiving: when the buffers are full of
    unread messages, the server has to wait.
    """

    _make_lock = staticmethod(threading.Lock)
    # It sends no requests, so it needs no HTTP client.
    _driver = SyncDriver(None)  # type: ignore[arg-type]

    def recv(self) -> EventT:
        """Wait for the next event and return it.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; it is websockets' `ConnectionClosed` as well.
            RuntimeError: another thread is receiving.
            WebSocketEventError: the server sent something that is not an event; the next one can still be received.
        """
        return self.parse_event(self._receive())

    def recv_bytes(self) -> bytes:
        """Wait for the next event and return its JSON text; `parse_event` parses it.

        Raises:
            WebSocketConnectionClosedError, RuntimeError: as for `recv`.
        """
        data = self._receive()
        return data.encode() if isinstance(data, str) else data

    def __iter__(self) -> Iterator[EventT]:
        """Yield the events until the connection is closed normally.

        Raises:
            WebSocketConnectionClosedError, RuntimeError, WebSocketEventError: as for `recv`.
        """
        while True:
            try:
                data = self._receive()
            except get_closed_type() as error:
                if self._is_orderly_close(error):
                    return
                raise
            yield self.parse_event(data)

    def _receive(self) -> Union[str, bytes]:
        # While the connection is being closed, `_discard_messages` holds the lock for a moment.
        if not self._receiving.acquire(blocking=self._intentionally_closed):
            from ._closed import build_concurrency_error

            raise build_concurrency_error()
        try:
            return self._driver.run(self._receive_message())
        finally:
            self._receiving.release()

    def send(self, event: SentT) -> None:
        """Send an event; wait while the network buffers are full.

        While a lost connection is being opened again, events are queued for it, and this returns at once.

        Args:
            event: a dict with a ``type``, or an object of an event's class.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; the event was not sent.
            WebSocketQueueFullError: the queue is full; the event was not sent.
            TypeError, ValueError: it is not an event; nothing was sent.
        """
        self._driver.run(self._send_message(build_message(event)))

    def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message unchanged: text, or bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        self._driver.run(self._send_message(build_raw_message(data)))

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; closing it twice does nothing.

        Args:
            code: the close code, 1000 for a normal end, or 3000 to 4999.
            reason: at most 123 bytes of text for the server.

        Raises:
            WebSocketConnectionClosedError: there were queued events, because the connection was being opened again.
        """
        self._shut(code, reason)
        self._check_all_sent()

    def _shut(self, code: int = 1000, reason: str = "") -> None:
        self._intentionally_closed = True
        connection = self._connection
        # Closing waits for the server's close frame, which arrives after all messages that have not been read.
        threading.Thread(target=self._discard_messages, args=(connection,), daemon=True).start()
        connection.close(code, reason)

    def _discard_messages(self, connection: WebSocket) -> None:
        with self._receiving, suppress(Exception):
            while True:
                connection.recv()

    def dispatch_events(self) -> None:
        """Receive events and call the handlers for them, registered by `on` and `once`, until the connection is closed.

        Raises:
            OpenAIError: the server sent an error, and there is no handler for errors.
        """
        for event in self:
            for handler in self._get_handlers(event):
                handler(event)


class ConnectionManager(Manager[ConnectionT, SentT]):
    """Opens a connection: ``with client.realtime.connect(...) as connection:``, or `enter()` without ``with``."""

    def __enter__(self) -> ConnectionT:
        """Open the connection and send the events that `send` has queued.

        Raises:
            AuthenticationError: the key is wrong; there is a subclass of APIStatusError for each usual status.
            APIConnectionError: the server could not be reached.
            OpenAIError: the extra ``realtime`` is not installed.
        """
        connection: ConnectionT = self._client._driver.run(self._open_connection())
        return connection

    enter = __enter__

    def _connect(self, url: str, headers: dict[str, str]) -> WebSocket:
        try:
            from websockets.sync.client import connect
        except ImportError as error:
            raise build_missing_extra_error() from error
        # From 17.1 on, websockets requires that its context manager is entered; leaving it only closes the connection.
        websocket: WebSocket = connect(url, **self._build_options(connect, headers)).__enter__()
        return websocket

    def send(self, event: SentT) -> None:
        """Send an event, or queue it until the connection is open.

        Raises:
            WebSocketQueueFullError: the queue is full.
        """
        message = build_message(event)
        if self._connection is None:
            self._send_queue.enqueue(message)
        else:
            self._connection.send(message)

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._connection is not None:
            self._connection._shut()
            if exc is None:
                self._connection._check_all_sent()
