"""The helper methods ``connect``, the same for sync and async clients."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from .._types import Headers, Omit, Query, omit
from ._session import NOTHING

if TYPE_CHECKING:
    from ..lib._protocols import Resource

    # Returned by the methods of the resources.
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


def connect_realtime(
    self: Resource,
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
    """Open a realtime connection to a model: ``with client.realtime.connect(...) as connection:``.

    With `on_reconnecting` or `on_reconnected`, a lost connection is opened again while events are received, with a new
    session. Events that were sent before are not sent again; those sent meanwhile are queued, and sent afterwards.

    Args:
        call_id: ID of a phone or browser call to join, instead of `model`.
        model: The model, such as `gpt-realtime`; not needed with a client secret that contains it.
        extra_query: More query params.
        extra_headers: More headers; `omit` removes a default one.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the largest message in bytes.
        on_reconnecting: Called before each attempt to reconnect; it can change query and headers, or abort.
        max_retries: Maximum number of attempts to reconnect, 0 or more.
        initial_delay: Seconds before the first attempt, 0 or more; doubled each time, and shortened at random.
        max_delay: Maximum number of seconds before an attempt.
        max_queue_size: Maximum number of bytes that are queued while there is no connection.
        on_reconnected: Called with the connection when it is open again, to set up the session; the events that it
            sends go ahead of the queue. With an asynchronous client it can be a coroutine function.

    Returns:
        A context manager for the connection; `enter()` opens it without `with`.

    Raises:
        TypeError: An argument is of the wrong type or out of range.
    """
    return _build_manager(
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


def connect_beta_realtime(
    self: Resource,
    *,
    model: str,
    extra_query: Query = NOTHING,
    extra_headers: Headers = NOTHING,
    websocket_connection_options: WebSocketConnectionOptions = NO_OPTIONS,
) -> Managers:
    """Open a realtime connection of the beta; use `client.realtime.connect` instead.

    Args:
        model: The model.
        extra_query: More query params.
        extra_headers: More headers; `omit` removes a default one.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the largest message in bytes.

    Returns:
        A context manager for the connection; `enter()` opens it without `with`.

    Raises:
        TypeError: An argument is of the wrong type or out of range.
    """
    return _build_manager(
        self,
        "RealtimeConnectionManager",
        model=model,
        extra_query=extra_query,
        extra_headers=extra_headers,
        websocket_connection_options=websocket_connection_options,
    )


def connect_responses(
    self: Resource,
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
    """Open a connection that creates responses one after another, without the overhead of a request for each.

    With `on_reconnecting` or `on_reconnected`, a lost connection is opened again while events are received. Events that
    were sent before are not sent again; those sent meanwhile are queued, and sent afterwards.

    Args:
        extra_query: More query params.
        extra_headers: More headers; `omit` removes a default one.
        websocket_connection_options: Options for `websockets`, such as `max_size`, the largest message in bytes.
        on_reconnecting: Called before each attempt to reconnect; it can change query and headers, or abort.
        max_retries: Maximum number of attempts to reconnect, 0 or more.
        initial_delay: Seconds before the first attempt, 0 or more; doubled each time, and shortened at random.
        max_delay: Maximum number of seconds before an attempt.
        max_queue_size: Maximum number of bytes that are queued while there is no connection.
        on_reconnected: Called with the connection when it is open again; the events that it sends go ahead of the
            queue. With an asynchronous client it can be a coroutine function.

    Returns:
        A context manager for the connection; `enter()` opens it without `with`.

    Raises:
        TypeError: An argument is of the wrong type or out of range.
    """
    return _build_manager(
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


def _build_manager(resource: Resource, name: str, **settings: object) -> Managers:
    module = import_module(f"openai.resources.{resource._table}.connection")
    manager_class = getattr(module, f"{'Async' if resource._is_async else ''}{name}")
    manager: Managers = manager_class(client=resource._client, **settings)
    return manager
