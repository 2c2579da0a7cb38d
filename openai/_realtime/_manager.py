"""Opening a connection as a flow, without I/O."""

from __future__ import annotations

import inspect
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, TypeVar, Union, overload

from .._event_handler import EventHandler, EventHandlerRegistry
from .._exceptions import OpenAIError
from .._flow.actions import Resolve
from .._http.clients import build_default_timeout
from .._send_queue import MAX_BYTES, SendQueue
from .._support.timeouts import parse_timeout
from .._types import Headers, Omit, Query, omit
from ..endpoints import _channels
from ._handshake import build_url, prepare_handshake, translate_failure
from ._messages import Message
from ._session import SentT, Session, register_handler

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from .._flow.actions import Flow
    from ..types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
    from ._handshake import Client
    from ._session import AnyWebSocket, MakeWebSocket

_ConnectionT = TypeVar("_ConnectionT", bound=Session[Any, Any])
_HandlerT = TypeVar("_HandlerT", bound=EventHandler)

#: Options that some releases of websockets, or sync connections, do not have; leaving them out changes no result.
_OPTIONAL_OPTIONS = ("max_queue", "write_limit")


class Manager(Generic[_ConnectionT, SentT]):
    """The settings of a connection; see `ConnectionManager` and `AsyncConnectionManager`."""

    _connection_class: ClassVar[Any]

    def __init__(
        self,
        *,
        client: Client,
        extra_query: Query,
        extra_headers: Headers,
        websocket_connection_options: Mapping[str, Any],
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = MAX_BYTES,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
        call_id: Union[str, Omit] = omit,
        model: Union[str, Omit] = omit,
    ) -> None:
        method = f"{self._connection_class._resource}.connect()"
        for name, value in (("max_retries", max_retries), ("max_queue_size", max_queue_size)):
            if not isinstance(value, int) or value < 0:
                raise TypeError(f"{method}: {name} must be an integer of 0 or more, not {value!r}")
        for name, seconds in (("initial_delay", initial_delay), ("max_delay", max_delay)):
            if not isinstance(seconds, (int, float)) or not seconds >= 0:
                raise TypeError(f"{method}: {name} must be seconds, 0 or more, not {seconds!r}")
        for name, text in (("model", model), ("call_id", call_id)):
            if not isinstance(text, Omit) and (not isinstance(text, str) or not text):
                raise TypeError(f"{method}: {name} must be a non-empty str, not {text!r}")
        for name, handler in (("on_reconnecting", on_reconnecting), ("on_reconnected", on_reconnected)):
            if handler is not None and not callable(handler):
                raise TypeError(f"{method}: {name} must be a function, not {type(handler).__name__}")
        self._client = client
        self._fixed_query = {"model": model, "call_id": call_id}
        self._query, self._headers = extra_query or {}, extra_headers or {}
        self._websocket_options = dict(websocket_connection_options or {})
        self._on_reconnecting, self._on_reconnected = on_reconnecting, on_reconnected
        self._policy = {"max_retries": max_retries, "initial_delay": initial_delay, "max_delay": max_delay}
        self._send_queue = SendQueue(max_queue_size)
        self._event_handler_registry = EventHandlerRegistry(use_lock=True)
        self._connection: Optional[_ConnectionT] = None

    def _handshake(self, extra_query: Query, extra_headers: Headers) -> Flow[tuple[str, dict[str, str]]]:
        channel = _channels.of(self._connection_class._resource)
        return prepare_handshake(self._client, channel, {**self._fixed_query, **extra_query}, extra_headers)

    def _connect(self, url: str, headers: dict[str, str]) -> object:
        """Open a websocket; an async manager returns an awaitable."""
        raise NotImplementedError

    def _open_websocket(self, extra_query: Query, extra_headers: Headers) -> Flow[AnyWebSocket]:
        """Open a websocket.

        Raises:
            OpenAIError: there is no key, the URL is wrong, or the handshake failed.
            TypeError: websockets does not know an option.
        """
        url, headers = yield from self._handshake(extra_query, extra_headers)
        with translate_errors(self._connection_class._resource, url, headers):
            websocket: AnyWebSocket = yield Resolve(lambda: self._connect(url, headers))
        return websocket

    def _open_connection(self) -> Flow[_ConnectionT]:
        """Open a connection, send the queued events, and hand the registered handlers over to it."""
        driver = self._client._driver

        def make_ws(extra_query: Query, extra_headers: Headers) -> Any:
            return driver.run(self._open_websocket(extra_query, extra_headers))

        websocket = yield from self._open_websocket(self._query, self._headers)
        connection: _ConnectionT = self._connection_class(websocket, **self._build_settings(make_ws))
        try:
            yield from connection._flush_queue()
        except BaseException:
            yield Resolve(connection._shut)
            raise
        self._event_handler_registry.merge_into(connection._event_handler_registry)
        self._connection = connection
        return connection

    def _prepare_url(self) -> httpx.URL:
        """Return the URL of the connection without its query; programs call this."""
        from httpx import URL

        return URL(build_url(self._client, _channels.of(self._connection_class._resource).path, {}))

    def _build_settings(self, make_ws: MakeWebSocket) -> dict[str, Any]:
        """Return the keyword arguments for a connection."""
        return {
            **self._policy,
            "make_ws": make_ws,
            "on_reconnecting": self._on_reconnecting,
            "on_reconnected": self._on_reconnected,
            "extra_query": self._query,
            "extra_headers": self._headers,
            "send_queue": self._send_queue,
        }

    def _build_options(self, connect: Callable[..., object], headers: Mapping[str, str]) -> dict[str, Any]:
        """Return the keyword arguments for websockets' ``connect``."""
        known = inspect.signature(connect).parameters
        options = {
            name: value
            for name, value in self._websocket_options.items()
            if name in known or name not in _OPTIONAL_OPTIONS
        }
        timeout = self._client.timeout
        if timeout != build_default_timeout():
            # The default timeout is for requests; websockets has its own default for connections.
            options.setdefault("open_timeout", parse_timeout(timeout)["connect"])
        own = options.pop("additional_headers", None) or {}
        # Our headers include the user agent; websockets would add its own.
        return {**options, "additional_headers": {**dict(own), **headers}, "user_agent_header": None}

    # Handlers for the connection, which can be registered before it is open

    @overload
    def on(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[_HandlerT], _HandlerT]: ...
    def on(self, event_type: str, handler: Optional[EventHandler] = None) -> object:
        """Register a handler that the connection's `dispatch_events` calls for each event of a type.

        Args:
            event_type: the ``type`` of the events; ``event`` means every type.
            handler: the function to call with the event.

        Returns:
            this object; without ``handler``, a decorator.

        Raises:
            TypeError: the handler is not callable.
        """
        return register_handler(self, self._current_registry, event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[_HandlerT], _HandlerT]: ...
    def once(self, event_type: str, handler: Optional[EventHandler] = None) -> object:
        """Register a handler for the next event of a type only; otherwise like `on`."""
        return register_handler(self, self._current_registry, event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """Remove a handler for a type, if it is registered, and return this object."""
        self._current_registry.remove(event_type, handler)
        return self

    @property
    def _current_registry(self) -> EventHandlerRegistry:
        return (self._connection or self)._event_handler_registry

    def _enqueue(self, message: Message) -> None:
        """Queue a message for the connection.

        Raises:
            OpenAIError: the connection is open already.
            WebSocketQueueFullError: the queue is full.
        """
        if self._connection is not None:
            raise OpenAIError("the connection is open: await its own send()")
        self._send_queue.enqueue(message)


def build_missing_extra_error() -> OpenAIError:
    """Return the error for a missing extra."""
    return OpenAIError('You need to install `openai[realtime]` to use this method: pip install "openai[realtime]"')


@contextmanager
def translate_errors(resource: str, url: str, headers: Mapping[str, str]) -> Generator[None, None, None]:
    """Raise errors of this library for those of opening a websocket."""
    try:
        yield
    except OpenAIError:
        raise
    except TypeError as error:
        raise TypeError(f"{resource}.connect(): websocket_connection_options: {error}") from error
    except Exception as error:
        translated = translate_failure(error, url, headers, resource)
        if translated is None:
            raise
        raise translated from error
