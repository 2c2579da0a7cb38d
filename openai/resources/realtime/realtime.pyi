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
