"""Shared by sync and async connections: receiving, sending and reconnecting as flows, without I/O."""

from __future__ import annotations

import inspect
import random
import threading
from collections.abc import Mapping
from contextvars import ContextVar
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, Union, cast, overload

from typing_extensions import TypeVar

from .._event_handler import EventHandler, EventHandlerRegistry
from .._exceptions import APIConnectionError, APIStatusError, OpenAIError
from .._flow.actions import Resolve, Sleep
from .._send_queue import SendQueue
from .._types import Headers, Query
from ..endpoints import _channels
from ..types.websocket_reconnection import ReconnectingEvent, is_recoverable_close
from ._messages import Message, decode, encode

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from typing_extensions import Self
    from websockets.asyncio.client import ClientConnection as AsyncWebSocket
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.client import ClientConnection as WebSocket

    from .._flow.actions import Flow

    AnyWebSocket = Union[WebSocket, AsyncWebSocket]
    #: Opens a websocket, with more query params and headers.
    MakeWebSocket = Callable[[Query, Headers], Union[WebSocket, Awaitable[AsyncWebSocket]]]

#: The events that a connection receives, and those that it sends.
EventT = TypeVar("EventT", default=Any)
SentT = TypeVar("SentT", default=Any)
_HandlerT = TypeVar("_HandlerT", bound=EventHandler)

NOTHING: Mapping[str, Any] = {}

#: The connection for which this thread or task is running `on_reconnected`: its messages go ahead of the queue.
_REPLAYING: ContextVar[Optional[object]] = ContextVar("replaying", default=None)

#: Part of a delay that is random, so that the clients of a server that restarts do not all reconnect at once.
_JITTER = 0.25


class Session(Generic[EventT, SentT]):
    """A connection without I/O; see `Connection` and `AsyncConnection`."""

    _resource: ClassVar[str] = ""
    _make_lock: ClassVar[Any]

    def __init_subclass__(cls, channel: str = "", **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        if channel:
            cls._resource = channel

    def __init__(
        self,
        connection: AnyWebSocket,
        *,
        make_ws: Optional[MakeWebSocket] = None,
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Any]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        extra_query: Query = NOTHING,
        extra_headers: Headers = NOTHING,
        send_queue: Optional[SendQueue] = None,
        on_reconnected: Optional[Callable[[Self], Any]] = None,
    ) -> None:
        self._connection: Any = connection
        self._make_ws = make_ws
        self._on_reconnecting = on_reconnecting
        self._on_reconnected = on_reconnected
        self._max_retries = max_retries
        self._initial_delay = initial_delay
        self._max_delay = max_delay
        self._extra_query = extra_query
        self._extra_headers = extra_headers
        self._send_queue = SendQueue() if send_queue is None else send_queue
        self._event_handler_registry = EventHandlerRegistry(use_lock=True)
        self._intentionally_closed = False
        #: Whether reconnecting has failed, or the program has aborted it.
        self._given_up = False
        #: Whether messages are queued until the connection is open again; only changed under the lock.
        self._is_reconnecting = False
        self._lock = threading.Lock()
        #: Held by the one thread or task that receives.
        self._receiving = self._make_lock()

    @property
    def _client_of_resources(self) -> Self:
        """The object that accessors such as `session` and `conversation` refer to."""
        return self

    # Receiving

    def parse_event(self, data: Union[str, bytes]) -> EventT:
        """Return the event in the text of a message, such as `recv_bytes` returns.

        An event of a type that this version does not know becomes an object with its fields as attributes.

        Args:
            data: the JSON text of the message.

        Raises:
            WebSocketEventError: the text is not JSON; it is a JSONDecodeError.
        """
        event: EventT = decode(data, _load_event_type(self._resource), self._resource)
        return event

    def _receive_message(self) -> Flow[Union[str, bytes]]:
        """Return the next message; if the connection is lost, from the one that takes its place.

        Raises:
            WebSocketConnectionClosedError: the connection is closed for good.
        """
        while True:
            connection = self._connection
            try:
                data: Union[str, bytes] = yield Resolve(partial(read_message, connection))
            except get_closed_type() as error:
                yield from self._recover(error)
            else:
                return data

    # Handlers

    @overload
    def on(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[_HandlerT], _HandlerT]: ...
    def on(self, event_type: str, handler: Optional[EventHandler] = None) -> object:
        """Register a handler that `dispatch_events` calls for each event of a type; ``event`` means every type.

        Args:
            event_type: the ``type`` of the events.
            handler: the function to call with the event.

        Returns:
            the connection; without ``handler``, a decorator.

        Raises:
            TypeError: the handler is not callable.
        """
        return register_handler(self, self._event_handler_registry, event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[_HandlerT], _HandlerT]: ...
    def once(self, event_type: str, handler: Optional[EventHandler] = None) -> object:
        """Register a handler for the next event of a type only; otherwise like `on`."""
        return register_handler(self, self._event_handler_registry, event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """Remove a handler for a type, if it is registered, and return the connection."""
        self._event_handler_registry.remove(event_type, handler)
        return self

    def _get_handlers(self, event: EventT) -> list[EventHandler]:
        """Return the handlers for an event, those of its own type first.

        Raises:
            OpenAIError: the event is an error, and there is no handler for errors.
        """
        kind = getattr(event, "type", "")
        handlers = self._event_handler_registry.get_handlers(kind) if kind != "event" else []
        handlers += self._event_handler_registry.get_handlers("event")
        if kind == "error" and not handlers:
            raise OpenAIError(f"WebSocket error: {event!r}")
        return handlers

    # Sending

    def _send_message(self, message: Message) -> Flow[None]:
        """Send a message, or queue it while the connection is being opened again.

        Raises:
            WebSocketConnectionClosedError: the connection is closed for good.
            WebSocketQueueFullError: the queue is full.
        """
        while True:
            connection = self._find_connection(message)
            if connection is None:
                return
            try:
                yield Resolve(partial(write_message, connection, message))
            except get_closed_type() as error:
                if not self._should_resend(error, connection, message):
                    return
            else:
                return

    def _find_connection(self, message: Message) -> Optional[AnyWebSocket]:
        """Return the connection to send a message over; ``None`` if the message was queued.

        Raises:
            WebSocketQueueFullError: the queue is full.
        """
        if self._is_reconnecting and _REPLAYING.get() is not self:
            with self._lock:
                if self._is_reconnecting:
                    self._send_queue.enqueue(message)
                    return None
        connection: AnyWebSocket = self._connection
        return connection

    def _should_resend(self, error: ConnectionClosed, over: AnyWebSocket, message: Message) -> bool:
        """Return whether to send a message again after an error; if not, it was queued.

        Raises:
            WebSocketConnectionClosedError: the connection is closed for good.
        """
        with self._lock:
            if _REPLAYING.get() is self:
                raise error
            if self._is_reconnecting or (self._connection is over and self._can_recover(error)):
                self._send_queue.enqueue(message)
                return False
            if self._connection is not over:
                return True
        raise self._build_closed_error(error, [message])

    # Reconnecting

    def _can_recover(self, error: ConnectionClosed) -> bool:
        from ._closed import get_close_code

        has_callback = self._on_reconnecting is not None or self._on_reconnected is not None
        return (
            has_callback
            and self._make_ws is not None
            and not self._intentionally_closed
            and not self._given_up
            and self._max_retries > 0
            and is_recoverable_close(get_close_code(error))
        )

    def _recover(self, error: ConnectionClosed) -> Flow[None]:
        """Open another connection in place of a lost one.

        Raises:
            WebSocketConnectionClosedError: the program does not want it, the close code rules it out, or it failed.
        """
        with self._lock:
            # From here on, messages are queued for the new connection.
            self._is_reconnecting = self._can_recover(error)
        if not self._is_reconnecting:
            raise self._build_closed_error(error)
        failure: Optional[Exception] = None
        try:
            for attempt in range(1, self._max_retries + 1):
                delay = yield from self._announce_attempt(error, attempt)
                if delay is None:
                    break
                yield Sleep(delay)
                if self._intentionally_closed:
                    break
                try:
                    yield from self._reopen()
                except _get_retryable_errors() as attempt_error:
                    failure = attempt_error
                else:
                    return
            self._given_up = True
        finally:
            with self._lock:
                self._is_reconnecting = False
        raise self._build_closed_error(error, cause=failure)

    def _announce_attempt(self, error: ConnectionClosed, attempt: int) -> Flow[Optional[float]]:
        """Call `on_reconnecting`; return the seconds until the attempt, or ``None`` if the program aborts it."""
        from ._closed import get_close_code

        delay: float = min(self._initial_delay * 2 ** (attempt - 1), self._max_delay) * (1 - _JITTER * random.random())
        event = ReconnectingEvent(
            attempt=attempt,
            max_attempts=self._max_retries,
            delay=delay,
            close_code=get_close_code(error),
            extra_query=self._extra_query,
            extra_headers=self._extra_headers,
        )
        callback = self._on_reconnecting
        overrides: Mapping[str, Any] = (callback and (yield Resolve(lambda: callback(event)))) or {}
        if overrides.get("abort"):
            return None
        self._extra_query = overrides.get("extra_query", self._extra_query)
        self._extra_headers = overrides.get("extra_headers", self._extra_headers)
        return delay

    def _reopen(self) -> Flow[None]:
        """Open another connection, call `on_reconnected`, and send the queued messages."""
        make_ws = cast("MakeWebSocket", self._make_ws)
        lost = self._connection
        connection = yield Resolve(lambda: make_ws(self._extra_query, self._extra_headers))
        with self._lock:
            self._connection = connection
        if self._intentionally_closed:
            # `close` was called meanwhile, and has closed the lost connection only.
            yield Resolve(connection.close)
        try:
            callback = self._on_reconnected
            if callback is not None:
                token = _REPLAYING.set(self)
                try:
                    yield Resolve(partial(callback, cast(Any, self)))
                finally:
                    _REPLAYING.reset(token)
            yield from self._flush_queue()
        except BaseException:
            # The next attempt starts from the lost connection again.
            self._connection = lost
            yield Resolve(connection.close)
            raise

    def _flush_queue(self) -> Flow[None]:
        """Send the queued messages, then let messages be sent directly."""
        while True:
            with self._lock:
                message = self._send_queue.peek()
                if message is None:
                    self._is_reconnecting = False
                    return
            yield Resolve(partial(write_message, self._connection, message))
            self._send_queue.remove_first()

    # Closing

    def _shut(self) -> object:
        """Close the connection; an async one returns an awaitable."""
        raise NotImplementedError

    def _is_orderly_close(self, error: ConnectionClosed) -> bool:
        """Return whether the connection was closed normally, with no message left to send."""
        from websockets.exceptions import ConnectionClosedOK

        is_normal = isinstance(error, ConnectionClosedOK) or self._intentionally_closed
        return is_normal and not getattr(error, "unsent_messages", None)

    def _build_closed_error(
        self, error: ConnectionClosed, unsent: Iterable[Message] = (), cause: Optional[BaseException] = None
    ) -> Exception:
        """Return the error for a connection that is closed for good, with all unsent messages."""
        from ._closed import build_closed_error

        messages = [*self._send_queue.drain(), *unsent]
        return build_closed_error(error, [_to_text(message) for message in messages], cause)

    def _check_all_sent(self) -> None:
        """Empty the queue, which must have been empty.

        Raises:
            WebSocketConnectionClosedError: there were unsent messages.
        """
        from .._exceptions import WebSocketConnectionClosedError

        unsent = [_to_text(message) for message in self._send_queue.drain()]
        if unsent:
            raise WebSocketConnectionClosedError(
                f"The connection was closed while {len(unsent)} messages waited to be sent; see `unsent_messages`.",
                unsent_messages=unsent,
            )


def register_handler(
    owner: object, registry: EventHandlerRegistry, event_type: str, handler: Optional[EventHandler], once: bool
) -> object:
    """Add a handler and return ``owner``; without a handler, return a decorator that adds one.

    Raises:
        TypeError: the handler is not callable.
    """
    if handler is not None:
        registry.add(event_type, handler, once=once)
        return owner

    def decorate(function: EventHandler) -> EventHandler:
        registry.add(event_type, function, once=once)
        return function

    return decorate


def read_message(connection: Any) -> object:
    """Receive a message, as bytes if the release of websockets can; an async connection returns an awaitable."""
    if has_param(type(connection).recv, "decode"):
        return connection.recv(decode=False)
    return connection.recv()


def write_message(connection: Any, message: Union[Message, str, bytes]) -> object:
    """Send a message; an async connection returns an awaitable."""
    if not isinstance(message, Message):
        return connection.send(message)
    if isinstance(message.data, str) or not message.is_text:
        return connection.send(message.data)
    if has_param(type(connection).send, "text"):
        return connection.send(message.data, text=True)
    return connection.send(message.data.decode())


def _to_text(message: Union[Message, str, bytes]) -> str:
    return message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)


def build_raw_message(data: Union[str, bytes]) -> Message:
    """Return text or bytes as a message.

    Raises:
        TypeError: it is neither.
    """
    if not isinstance(data, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"send_raw() takes text or bytes, not {type(data).__name__}; send() takes events")
    return Message(data, isinstance(data, str))


def build_message(event: object) -> Message:
    """Return an event as a message; a message is returned unchanged.

    Raises:
        TypeError: it is not an event, or has a value that has no JSON form.
        ValueError: it has no ``type``.
    """
    return event if type(event) is Message else encode(event)


def _get_retryable_errors() -> tuple[type[Exception], ...]:
    """Return the errors of an attempt to connect after which another attempt may succeed."""
    from websockets.exceptions import WebSocketException

    return APIConnectionError, APIStatusError, WebSocketException, OSError


def get_closed_type() -> type[ConnectionClosed]:
    """Return the error of websockets for a closed connection; imported only after something was raised."""
    from websockets.exceptions import ConnectionClosed

    return ConnectionClosed


@cache
def _load_event_type(resource: str) -> object:
    """Return the union of the events that the server of a channel sends."""
    from .._calls.type_names import resolve

    channel = _channels.of(resource)
    return resolve(channel.server, channel.types)


@lru_cache(maxsize=32)
def has_param(method: Callable[..., object], param: str) -> bool:
    """Return whether a function of websockets has a param; older releases lack some."""
    return param in inspect.signature(method).parameters
