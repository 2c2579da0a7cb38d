"""What opens a connection, without the I/O."""

from __future__ import annotations

import inspect
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional

from .._event_handler import EventHandler, EventHandlerRegistry
from .._exceptions import OpenAIError
from .._http.clients import default_timeout
from .._send_queue import MAX_BYTES, SendQueue
from .._types import Headers, Omit, Query, omit
from ..endpoints import _channels
from ._handshake import address, failure, handshake
from ._messages import Message
from ._session import SentT, register

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._flow.actions import Flow

#: Options that a release of websockets, or a blocking connection, has no use for; leaving them out changes no result.
_DISPENSABLE = ("max_queue", "write_limit")


class Manager(Generic[SentT]):
    """Knows where a connection goes and how it is kept; see `ConnectionManager` and `AsyncConnectionManager`."""

    #: The class of the connections.
    _connections: ClassVar[Any]

    def __init__(
        self,
        *,
        client: Any,
        extra_query: Query,
        extra_headers: Headers,
        websocket_connection_options: Mapping[str, Any],
        on_reconnecting: Optional[Callable[[Any], Any]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = MAX_BYTES,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
        call_id: Any = omit,
        model: Any = omit,
    ) -> None:
        where = f"{self._connections._resource}.connect()"
        for name, value in (("max_retries", max_retries), ("max_queue_size", max_queue_size)):
            if not isinstance(value, int) or value < 0:
                raise TypeError(f"{where}: {name} must be an integer of 0 or more, not {value!r}")
        for name, seconds in (("initial_delay", initial_delay), ("max_delay", max_delay)):
            if not isinstance(seconds, (int, float)) or not seconds >= 0:
                raise TypeError(f"{where}: {name} must be seconds, 0 or more, not {seconds!r}")
        for name, text in (("model", model), ("call_id", call_id)):
            if not isinstance(text, Omit) and (not isinstance(text, str) or not text):
                raise TypeError(f"{where}: {name} must be a non-empty str, not {text!r}")
        for name, handler in (("on_reconnecting", on_reconnecting), ("on_reconnected", on_reconnected)):
            if handler is not None and not callable(handler):
                raise TypeError(f"{where}: {name} must be a function, not {type(handler).__name__}")
        self._client = client
        self._fixed_query = {"model": model, "call_id": call_id}
        self._query, self._headers = extra_query or {}, extra_headers or {}
        self._websocket_options = dict(websocket_connection_options or {})
        self._on_reconnecting, self._on_reconnected = on_reconnecting, on_reconnected
        self._policy = {"max_retries": max_retries, "initial_delay": initial_delay, "max_delay": max_delay}
        self._send_queue = SendQueue(max_queue_size)
        self._event_handler_registry = EventHandlerRegistry(use_lock=True)
        self._connection: Any = None

    def _handshake(self, extra_query: Query, extra_headers: Headers) -> Flow[tuple[str, dict[str, str]]]:
        channel = _channels.of(self._connections._resource)
        return handshake(self._client, channel, {**self._fixed_query, **extra_query}, extra_headers)

    def _prepare_url(self) -> Any:
        """Return where the connection goes, without the query, as programs ask for it."""
        from httpx import URL

        return URL(address(self._client, _channels.of(self._connections._resource).path, {}))

    def _settings(self, make_ws: Callable[[Query, Headers], Any]) -> dict[str, Any]:
        """Return what a connection is made with, beside the websocket."""
        return {
            **self._policy,
            "make_ws": make_ws,
            "on_reconnecting": self._on_reconnecting,
            "on_reconnected": self._on_reconnected,
            "extra_query": self._query,
            "extra_headers": self._headers,
            "send_queue": self._send_queue,
        }

    def _options(self, connect: Any, headers: Mapping[str, str]) -> dict[str, Any]:
        """Return the keyword arguments for websockets' ``connect``."""
        known = inspect.signature(connect).parameters
        options = {
            name: value for name, value in self._websocket_options.items() if name in known or name not in _DISPENSABLE
        }
        timeout = self._client.timeout
        if timeout != default_timeout():
            # The default is made for answers; for connections, websockets has one of its own.
            options.setdefault("open_timeout", self._client._timeouts(timeout)["connect"])
        own = options.pop("additional_headers", None) or {}
        # The name and version are among our headers; websockets would add its own.
        return {**options, "additional_headers": {**dict(own), **headers}, "user_agent_header": None}

    # Handlers, for the connection to come

    def on(self, event_type: str, handler: Optional[EventHandler] = None) -> Any:
        """Have a function called for events of a type, by the connection's `dispatch_events`.

        Returns:
            this object; without ``handler``, a decorator.
        """
        return register(self, self._handlers_now, event_type, handler, once=False)

    def once(self, event_type: str, handler: Optional[EventHandler] = None) -> Any:
        """Have a function called for the next event of a type alone, otherwise as `on`."""
        return register(self, self._handlers_now, event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """Have a function called for events of a type no more."""
        self._handlers_now.remove(event_type, handler)
        return self

    @property
    def _handlers_now(self) -> EventHandlerRegistry:
        made: EventHandlerRegistry = (self._connection or self)._event_handler_registry
        return made

    def _hand_over(self, connection: Any) -> Any:
        """Let a connection begin with the handlers that were registered here, and return it."""
        self._event_handler_registry.merge_into(connection._event_handler_registry)
        self._connection = connection
        return connection

    def _send_early(self, message: Message) -> None:
        if self._connection is not None:
            raise OpenAIError("the connection is open: await its own send()")
        self._send_queue.enqueue(message)


def missing_extra() -> OpenAIError:
    """Return the error for a missing package."""
    return OpenAIError('You need to install `openai[realtime]` to use this method: pip install "openai[realtime]"')


@contextmanager
def opening(resource: str, url: str, headers: Mapping[str, str]) -> Generator[None, None, None]:
    """Make what goes wrong while a connection is opened one of our errors."""
    try:
        yield
    except OpenAIError:
        raise
    except TypeError as error:
        raise TypeError(f"{resource}.connect(): websocket_connection_options: {error}") from error
    except Exception as error:
        meant = failure(error, url, headers, resource)
        if meant is None:
            raise
        raise meant from error
