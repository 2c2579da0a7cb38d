# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Any, Callable, Optional, Union

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from ..._types import Headers, Omit, Query, omit
from ...types.websocket_connection_options import WebSocketConnectionOptions
from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
from .calls import (
    AsyncCalls,
    AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse,
    Calls,
    CallsWithRawResponse,
    CallsWithStreamingResponse,
)
from .client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)
from .connection import (
    AsyncRealtimeConnection as AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource,
    AsyncRealtimeConversationResource as AsyncRealtimeConversationResource,
    AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource,
    AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource,
    AsyncRealtimeResponseResource as AsyncRealtimeResponseResource,
    AsyncRealtimeSessionResource as AsyncRealtimeSessionResource,
    BaseAsyncRealtimeConnectionResource as BaseAsyncRealtimeConnectionResource,
    BaseRealtimeConnectionResource as BaseRealtimeConnectionResource,
    RealtimeConnection as RealtimeConnection,
    RealtimeConnectionManager as RealtimeConnectionManager,
    RealtimeConversationItemResource as RealtimeConversationItemResource,
    RealtimeConversationResource as RealtimeConversationResource,
    RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource,
    RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource,
    RealtimeResponseResource as RealtimeResponseResource,
    RealtimeSessionResource as RealtimeSessionResource,
)

class Realtime(SyncResource):
    """Spoken conversations with a model, over a connection that stays open."""
    calls: Child[Calls]
    client_secrets: Child[ClientSecrets]
    def connect(
        self,
        *,
        call_id: Union[str, Omit] = omit,
        model: Union[str, Omit] = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
    ) -> RealtimeConnectionManager:
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
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse(View):
    @property
    def calls(self) -> CallsWithRawResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...

class RealtimeWithStreamingResponse(View):
    @property
    def calls(self) -> CallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

class AsyncRealtime(AsyncResource):
    """Spoken conversations with a model, over a connection that stays open."""
    calls: Child[AsyncCalls]
    client_secrets: Child[AsyncClientSecrets]
    def connect(
        self,
        *,
        call_id: Union[str, Omit] = omit,
        model: Union[str, Omit] = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
    ) -> AsyncRealtimeConnectionManager:
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
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class AsyncRealtimeWithRawResponse(View):
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

class AsyncRealtimeWithStreamingResponse(View):
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
