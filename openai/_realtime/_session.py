"""What the connections of both colours share, without I/O: what a lost connection means, and what waits meanwhile."""

from __future__ import annotations

import inspect
import random
import threading
from collections.abc import Mapping
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, Union

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
    from typing_extensions import Self

    from .._flow.actions import Flow

#: The events of a connection, and what it can be given to send.
EventT = TypeVar("EventT", default=Any)
SentT = TypeVar("SentT", default=Any)

NOTHING: Mapping[str, Any] = {}

#: The connection whose set-up is being sent again by this thread or task: its messages go ahead of those that wait.
_REPLAYING: ContextVar[Optional[object]] = ContextVar("replaying", default=None)

#: Part of a delay that is left to chance, so that many clients of a server that restarts do not come all at once.
_JITTER = 0.25


class Session(Generic[EventT, SentT]):
    """A connection without the I/O; see `Connection` and `AsyncConnection`."""

    _resource: ClassVar[str] = ""
    _connection: Any

    def __init_subclass__(cls, channel: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if channel:
            cls._resource = channel

    def __init__(
        self,
        connection: Any,
        *,
        make_ws: Optional[Callable[[Query, Headers], Any]] = None,
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Any]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        extra_query: Query = NOTHING,
        extra_headers: Headers = NOTHING,
        send_queue: Optional[SendQueue] = None,
        on_reconnected: Optional[Callable[[Self], Any]] = None,
    ) -> None:
        self._connection = connection
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
        #: Whether opening it again has failed, or the program has put an end to that.
        self._given_up = False
        #: Whether messages wait for a connection that is being opened; changes under the lock alone.
        self._is_reconnecting = False
        self._lock = threading.Lock()

    @property
    def _client_of_resources(self) -> Self:
        """What the accessors are made with, such as `session` and `conversation`."""
        return self

    # Receiving

    def parse_event(self, data: Union[str, bytes]) -> EventT:
        """Read an event from the text of a message, as `recv_bytes` returns it.

        An event of a type that this version does not know becomes an object with its fields as attributes.

        Raises:
            WebSocketEventError: the text is not JSON; it is a JSONDecodeError.
        """
        event: EventT = decode(data, _server_event(self._resource), self._resource)
        return event

    # Handlers

    def on(self, event_type: str, handler: Optional[EventHandler] = None) -> Any:
        """Have a function called for events of a type, by `dispatch_events`; ``event`` means every type.

        Returns:
            the connection; without ``handler``, a decorator.
        """
        return register(self, self._event_handler_registry, event_type, handler, once=False)

    def once(self, event_type: str, handler: Optional[EventHandler] = None) -> Any:
        """Have a function called for the next event of a type alone, otherwise as `on`."""
        return register(self, self._event_handler_registry, event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """Have a function called for events of a type no more; return the connection."""
        self._event_handler_registry.remove(event_type, handler)
        return self

    def _handlers(self, event: Any) -> list[EventHandler]:
        """Return what is to be called for an event, those of its own type first.

        Raises:
            OpenAIError: it is an error, and nobody takes care of those.
        """
        kind = getattr(event, "type", "")
        handlers = self._event_handler_registry.get_handlers(kind) if kind != "event" else []
        handlers += self._event_handler_registry.get_handlers("event")
        if kind == "error" and not handlers:
            raise OpenAIError(f"WebSocket error: {event!r}")
        return handlers

    # Sending

    def _route(self, message: Message) -> Any:
        """Return the connection that a message is to go over; ``None`` if it waits for one.

        Raises:
            WebSocketQueueFullError: too many messages wait.
        """
        if self._is_reconnecting and _REPLAYING.get() is not self:
            with self._lock:
                if self._is_reconnecting:
                    self._send_queue.enqueue(message)
                    return None
        return self._connection

    def _after_failed_send(self, error: Any, over: Any, message: Message) -> bool:
        """Say whether to try a message again that could not be sent; it waits in the queue if not.

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
        raise self._end(error, [message])

    # Reconnecting

    def _can_recover(self, error: Any) -> bool:
        from ._closed import code_of

        wanted = self._on_reconnecting is not None or self._on_reconnected is not None
        return (
            wanted
            and self._make_ws is not None
            and not self._intentionally_closed
            and not self._given_up
            and self._max_retries > 0
            and is_recoverable_close(code_of(error))
        )

    def _recover(self, error: Any) -> Flow[None]:
        """Open another connection in place of a lost one.

        Raises:
            WebSocketConnectionClosedError: that is not wanted, not worth trying, or failed.
        """
        with self._lock:
            # What is sent from here on waits for the new connection.
            self._is_reconnecting = self._can_recover(error)
        if not self._is_reconnecting:
            raise self._end(error)
        failure: Optional[Exception] = None
        try:
            for attempt in range(1, self._max_retries + 1):
                delay = yield from self._announce(error, attempt)
                if delay is None:
                    break
                yield Sleep(delay)
                if self._intentionally_closed:
                    break
                try:
                    yield from self._open_again()
                except _failures() as failed:
                    failure = failed
                else:
                    return
            self._given_up = True
        finally:
            with self._lock:
                self._is_reconnecting = False
        raise self._end(error, cause=failure)

    def _announce(self, error: Any, attempt: int) -> Flow[Optional[float]]:
        """Tell the program of an attempt; return the seconds until it, or ``None`` if the program wants none."""
        from ._closed import code_of

        delay: float = min(self._initial_delay * 2 ** (attempt - 1), self._max_delay) * (1 - _JITTER * random.random())
        event = ReconnectingEvent(
            attempt=attempt,
            max_attempts=self._max_retries,
            delay=delay,
            close_code=code_of(error),
            extra_query=self._extra_query,
            extra_headers=self._extra_headers,
        )
        told = self._on_reconnecting
        overrides: Mapping[str, Any] = (told and (yield Resolve(lambda: told(event)))) or {}
        if overrides.get("abort"):
            return None
        self._extra_query = overrides.get("extra_query", self._extra_query)
        self._extra_headers = overrides.get("extra_headers", self._extra_headers)
        return delay

    def _open_again(self) -> Flow[None]:
        """Open a connection, set it up as the program does it, and send what waits."""
        make_ws: Any = self._make_ws
        me: Any = self
        lost = self._connection
        made = yield Resolve(lambda: make_ws(self._extra_query, self._extra_headers))
        with self._lock:
            self._connection = made
        if self._intentionally_closed:
            # Whoever closed it saw the lost one alone.
            yield Resolve(made.close)
        try:
            replay = self._on_reconnected
            if replay is not None:
                token = _REPLAYING.set(self)
                try:
                    yield Resolve(lambda: replay(me))
                finally:
                    _REPLAYING.reset(token)
            yield from self._flush()
        except BaseException:
            # The next attempt, or whoever receives next, begins where this one did.
            self._connection = lost
            yield Resolve(made.close)
            raise

    def _flush(self) -> Flow[None]:
        """Send what waits, and let nothing wait any more."""
        while True:
            with self._lock:
                message = self._send_queue.first()
                if message is None:
                    self._is_reconnecting = False
                    return
            yield Resolve(lambda message=message: self._write(self._connection, message))  # type: ignore[misc]
            self._send_queue.done()

    def _write(self, connection: Any, message: Any) -> Any:
        """Send a message; an asynchronous connection returns an awaitable."""
        raise NotImplementedError

    # Ending

    def _orderly(self, error: Any) -> bool:
        """Say whether a connection was closed in good order, with nothing left to be sent."""
        from websockets.exceptions import ConnectionClosedOK

        good = isinstance(error, ConnectionClosedOK) or self._intentionally_closed
        return good and not getattr(error, "unsent_messages", None)

    def _end(self, error: Any, unsent: Any = (), cause: Optional[BaseException] = None) -> Exception:
        """Return the error for a connection that is closed for good, with all that was not sent."""
        from ._closed import closed

        waiting = [*self._send_queue.drain(), *unsent]
        return closed(error, [_shown(message) for message in waiting], cause)

    def _check_all_sent(self) -> None:
        """Refuse to forget what waits.

        Raises:
            WebSocketConnectionClosedError: something waits.
        """
        from .._exceptions import WebSocketConnectionClosedError

        unsent = [_shown(message) for message in self._send_queue.drain()]
        if unsent:
            raise WebSocketConnectionClosedError(
                f"The connection was closed while {len(unsent)} messages waited to be sent; see `unsent_messages`.",
                unsent_messages=unsent,
            )


def register(
    owner: Any, registry: EventHandlerRegistry, event_type: str, handler: Optional[EventHandler], once: bool
) -> Any:
    """Add a handler and return ``owner``; without a handler, return a decorator that adds one."""
    if handler is not None:
        registry.add(event_type, handler, once=once)
        return owner

    def decorate(function: EventHandler) -> EventHandler:
        registry.add(event_type, function, once=once)
        return function

    return decorate


def _shown(message: Any) -> str:
    return message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)


def to_message(data: Any) -> Message:
    """Return text or bytes as a message.

    Raises:
        TypeError: it is neither.
    """
    if not isinstance(data, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"send_raw() takes text or bytes, not {type(data).__name__}; send() takes events")
    return Message(data, isinstance(data, str))  # type: ignore[arg-type]


def to_send(event: Any) -> Message:
    """Return an event as a message; one that is a message already, as it is."""
    return event if type(event) is Message else encode(event)


def _failures() -> tuple[type[Exception], ...]:
    """Return what an attempt may fail with that a later one may not."""
    from websockets.exceptions import WebSocketException

    return APIConnectionError, APIStatusError, WebSocketException, OSError


def closed_types() -> type[Exception]:
    """Return what websockets raises when a connection is closed; only asked for when something was raised."""
    from websockets.exceptions import ConnectionClosed

    return ConnectionClosed


@cache
def _server_event(resource: str) -> Any:
    from .._calls.type_names import resolve

    channel = _channels.of(resource)
    return resolve(channel.server, channel.types)


@lru_cache(maxsize=32)
def takes(method: Any, param: str) -> bool:
    """Say whether a function of websockets has a param; older releases lack some."""
    return param in inspect.signature(method).parameters
