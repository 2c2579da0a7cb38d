"""Connections that block, and what opens them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, Union

from typing_extensions import TypeVar

from .._http.drivers import SyncDriver
from ._manager import Manager, missing_extra, opening
from ._messages import Message
from ._session import EventT, SentT, Session, closed_types, takes, to_message, to_send

if TYPE_CHECKING:
    from .._types import Headers, Query

ConnectionT = TypeVar("ConnectionT", bound="Connection[Any, Any]", default=Any)


class Connection(Session[EventT, SentT]):
    """A connection whose calls block.

    Any number of threads can send; one can receive. Reading on is the program's part: what it does not read waits, and
    in the end the server does.
    """

    def __init__(self, connection: Any, **settings: Any) -> None:
        super().__init__(connection, **settings)
        self._receiving = threading.Lock()
        # No requests are made with it, so it needs no client.
        self._driver = SyncDriver(None)  # type: ignore[arg-type]

    def recv(self) -> EventT:
        """Wait for the next event and return it.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; it is websockets' `ConnectionClosed` as well.
            RuntimeError: another thread is receiving.
            WebSocketEventError: the server sent what is not an event; the next one can be received all the same.
        """
        return self.parse_event(self._receive())

    def recv_bytes(self) -> bytes:
        """Wait for the next event and return it as it came; `parse_event` reads it.

        Raises:
            WebSocketConnectionClosedError, RuntimeError: as for `recv`.
        """
        data = self._receive()
        return data.encode() if isinstance(data, str) else data

    def __iter__(self) -> Iterator[EventT]:
        """Yield the events until the connection is closed in an orderly way."""
        while True:
            try:
                data = self._receive()
            except closed_types() as error:
                if self._orderly(error):
                    return
                raise
            yield self.parse_event(data)

    def _receive(self) -> Union[str, bytes]:
        # While the connection is being closed, what nobody has read is read elsewhere; that does not take long.
        if not self._receiving.acquire(blocking=self._intentionally_closed):
            from ._closed import two_receivers

            raise two_receivers()
        try:
            while True:
                connection = self._connection
                try:
                    if takes(type(connection).recv, "decode"):
                        data: Union[str, bytes] = connection.recv(decode=False)
                    else:
                        data = connection.recv()
                except closed_types() as error:
                    self._driver.run(self._recover(error))
                else:
                    return data
        finally:
            self._receiving.release()

    def send(self, event: SentT) -> None:
        """Send an event; wait while the network takes no more.

        While a lost connection is being opened again, events wait for it, and this returns at once.

        Args:
            event: a dict with a ``type``, or an object of an event's class.

        Raises:
            WebSocketConnectionClosedError: the connection is closed; the event was not sent.
            WebSocketQueueFullError: too much waits for the connection; the event was not sent.
            TypeError, ValueError: it is no event; nothing was sent.
        """
        self._send(to_send(event))

    def send_raw(self, data: Union[bytes, str]) -> None:
        """Send a message as it is: text, or bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        self._send(to_message(data))

    def _send(self, message: Message) -> None:
        while True:
            over = self._route(message)
            if over is None:
                return
            try:
                self._write(over, message)
            except closed_types() as error:
                if not self._after_failed_send(error, over, message):
                    return
            else:
                return

    def _write(self, connection: Any, message: Any) -> None:
        if not isinstance(message, Message) or isinstance(message.data, str) or not message.is_text:
            connection.send(getattr(message, "data", message))
        elif takes(type(connection).send, "text"):
            connection.send(message.data, text=True)
        else:
            connection.send(message.data.decode())

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; doing so again does nothing.

        Args:
            code: the close code, 1000 for a good end, or 3000 to 4999.
            reason: at most 123 bytes of text for the server.

        Raises:
            WebSocketConnectionClosedError: events were still waiting for a connection that was being opened again.
        """
        self._shut(code, reason)
        self._check_all_sent()

    def _shut(self, code: int = 1000, reason: str = "") -> None:
        self._intentionally_closed = True
        connection = self._connection
        # Closing waits for the server's answer, which stands behind all messages that nobody has read.
        threading.Thread(target=self._read_to_the_end, args=(connection,), daemon=True).start()
        connection.close(code, reason)

    def _read_to_the_end(self, connection: Any) -> None:
        with self._receiving, suppress(Exception):
            while True:
                connection.recv()

    def dispatch_events(self) -> None:
        """Receive events, and call the handlers that `on` and `once` have registered, until the connection is closed.

        Raises:
            OpenAIError: the server sent an error, and no handler takes care of those.
        """
        for event in self:
            for handler in self._handlers(event):
                handler(event)


class ConnectionManager(Manager[SentT], Generic[ConnectionT, SentT]):
    """Opens a connection: ``with client.realtime.connect(...) as connection:``, or by `enter`."""

    def __enter__(self) -> ConnectionT:
        """Open the connection and send what `send` was given before.

        Raises:
            AuthenticationError: the key is wrong; for other answers of the server, the error of their status.
            APIConnectionError: no answer came.
            OpenAIError: the extra ``realtime`` is not installed.
        """
        driver = self._client._driver

        def make_ws(extra_query: Query, extra_headers: Headers) -> Any:
            url, headers = driver.run(self._handshake(extra_query, extra_headers))
            with opening(self._connections._resource, url, headers):
                return self._open(url, headers)

        connection: ConnectionT = self._connections(make_ws(self._query, self._headers), **self._settings(make_ws))
        try:
            self._send_queue.flush_sync(lambda message: connection._write(connection._connection, message))
        except BaseException:
            connection._shut()
            raise
        self._hand_over(connection)
        return connection

    enter = __enter__

    def _open(self, url: str, headers: dict[str, str]) -> Any:
        try:
            from websockets.sync.client import connect
        except ImportError as error:
            raise missing_extra() from error
        # From 17.1 on, websockets wants its context manager to be entered; leaving it closes the connection, no more.
        return connect(url, **self._options(connect, headers)).__enter__()

    def send(self, event: SentT) -> None:
        """Send an event, or keep it until the connection is open.

        Raises:
            WebSocketQueueFullError: too much waits for the connection.
        """
        message = to_send(event)
        if self._connection is None:
            self._send_queue.enqueue(message)
        else:
            self._connection._send(message)

    def __exit__(
        self, exc_type: Optional[type[BaseException]], exc: Optional[BaseException], exc_tb: Optional[TracebackType]
    ) -> None:
        if self._connection is not None:
            self._connection._shut()
            if exc is None:
                self._connection._check_all_sent()
