"""The methods ``connect`` of the resources, alike in both colours."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from .._types import Headers, Omit, Query, omit
from ._session import NOTHING

if TYPE_CHECKING:
    # Named by the resources as what their methods return.
    from ..resources.beta.realtime.connection import (
        AsyncRealtimeConnectionManager as AsyncBetaRealtimeConnectionManager,
        RealtimeConnectionManager as BetaRealtimeConnectionManager,
    )
    from ..resources.beta.responses.connection import (
        AsyncResponsesConnectionManager as AsyncBetaResponsesConnectionManager,
        ResponsesConnectionManager as BetaResponsesConnectionManager,
    )
    from ..resources.realtime.connection import AsyncRealtimeConnectionManager, RealtimeConnectionManager
    from ..resources.responses.connection import AsyncResponsesConnectionManager, ResponsesConnectionManager
    from ..types.websocket_connection_options import WebSocketConnectionOptions
    from ..types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides

    Managers = Union[
        AsyncBetaRealtimeConnectionManager,
        BetaRealtimeConnectionManager,
        AsyncBetaResponsesConnectionManager,
        BetaResponsesConnectionManager,
        AsyncRealtimeConnectionManager,
        RealtimeConnectionManager,
        AsyncResponsesConnectionManager,
        ResponsesConnectionManager,
    ]

NO_OPTIONS: WebSocketConnectionOptions = {}


def realtime(
    self: Any,
    *,
    call_id: Union[str, Omit] = omit,
    model: Union[str, Omit] = omit,
    extra_query: Query = NOTHING,
    extra_headers: Headers = NOTHING,
    websocket_connection_options: WebSocketConnectionOptions = NO_OPTIONS,
    on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1048576,
    on_reconnected: Optional[Callable[[Any], Any]] = None,
) -> Managers:
    """Talk with a model, over a connection that stays open: ``with client.realtime.connect(...) as connection:``.

    With `on_reconnecting` or `on_reconnected`, a connection that breaks is opened again while events are received. The
    session is a new one then. What was sent before counts as sent; what is sent meanwhile waits, and goes out after it.

    Args:
        call_id: ID of a telephone or browser call to join, in place of a model.
        model: The model to talk with, such as `gpt-realtime`; a client secret may already say which.
        extra_query: More query params.
        extra_headers: More headers; `omit` takes a default one away.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the bytes of the largest message.
        on_reconnecting: Is called before each attempt to connect again; may change its query and headers, or give up.
        max_retries: Attempts to connect again, 0 or more.
        initial_delay: Seconds before the first of them, 0 or more; it doubles each time, and chance takes a part.
        max_delay: Seconds before an attempt at the most.
        max_queue_size: Bytes that may wait to be sent while there is no connection.
        on_reconnected: Is called with the connection when it is there again, to send the session's set-up once more;
            what it sends goes ahead of what waits. With an asynchronous client it may be a coroutine function.

    Returns:
        A context manager of the connection; `enter()` does without `with`.

    Raises:
        TypeError: An argument is not what it should be.
    """
    return _manager(
        self,
        "RealtimeConnectionManager",
        call_id=call_id,
        model=model,
        extra_query=extra_query,
        extra_headers=extra_headers,
        websocket_connection_options=websocket_connection_options,
        on_reconnecting=on_reconnecting,
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
        max_queue_size=max_queue_size,
        on_reconnected=on_reconnected,
    )


def beta_realtime(
    self: Any,
    *,
    model: str,
    extra_query: Query = NOTHING,
    extra_headers: Headers = NOTHING,
    websocket_connection_options: WebSocketConnectionOptions = NO_OPTIONS,
) -> Managers:
    """Talk with a model as it was in beta; `client.realtime.connect` has taken its place.

    Args:
        model: The model to talk with.
        extra_query: More query params.
        extra_headers: More headers; `omit` takes a default one away.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the bytes of the largest message.

    Returns:
        A context manager of the connection; `enter()` does without `with`.

    Raises:
        TypeError: An argument is not what it should be.
    """
    return _manager(
        self,
        "RealtimeConnectionManager",
        model=model,
        extra_query=extra_query,
        extra_headers=extra_headers,
        websocket_connection_options=websocket_connection_options,
    )


def responses(
    self: Any,
    extra_query: Query = NOTHING,
    extra_headers: Headers = NOTHING,
    websocket_connection_options: WebSocketConnectionOptions = NO_OPTIONS,
    on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = 1048576,
    on_reconnected: Optional[Callable[[Any], Any]] = None,
) -> Managers:
    """Create responses one after another over one connection, which saves the way there for each of them.

    With `on_reconnecting` or `on_reconnected`, a connection that breaks is opened again while events are received. What
    was sent before counts as sent; what is sent meanwhile waits, and goes out afterwards.

    Args:
        extra_query: More query params.
        extra_headers: More headers; `omit` takes a default one away.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the bytes of the largest message.
        on_reconnecting: Is called before each attempt to connect again; may change its query and headers, or give up.
        max_retries: Attempts to connect again, 0 or more.
        initial_delay: Seconds before the first of them, 0 or more; it doubles each time, and chance takes a part.
        max_delay: Seconds before an attempt at the most.
        max_queue_size: Bytes that may wait to be sent while there is no connection.
        on_reconnected: Is called with the connection when it is there again; what it sends goes ahead of what waits.
            With an asynchronous client it may be a coroutine function.

    Returns:
        A context manager of the connection; `enter()` does without `with`.

    Raises:
        TypeError: An argument is not what it should be.
    """
    return _manager(
        self,
        "ResponsesConnectionManager",
        extra_query=extra_query,
        extra_headers=extra_headers,
        websocket_connection_options=websocket_connection_options,
        on_reconnecting=on_reconnecting,
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
        max_queue_size=max_queue_size,
        on_reconnected=on_reconnected,
    )


def _manager(resource: Any, name: str, **settings: Any) -> Managers:
    module = import_module(f"openai.resources.{resource._table}.connection")
    cls = getattr(module, f"{'Async' if resource._is_async else ''}{name}")
    made: Managers = cls(client=resource._client, **settings)
    return made
