# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._calls.views import View
from ...._resource import AsyncResource, Child, SyncResource
from ...._types import Headers, Query
from ....types.websocket_connection_options import WebSocketConnectionOptions
from .connection import (
    AsyncRealtimeConnection as AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    AsyncRealtimeConversationItemResource as AsyncRealtimeConversationItemResource,
    AsyncRealtimeConversationResource as AsyncRealtimeConversationResource,
    AsyncRealtimeInputAudioBufferResource as AsyncRealtimeInputAudioBufferResource,
    AsyncRealtimeOutputAudioBufferResource as AsyncRealtimeOutputAudioBufferResource,
    AsyncRealtimeResponseResource as AsyncRealtimeResponseResource,
    AsyncRealtimeSessionResource as AsyncRealtimeSessionResource,
    AsyncRealtimeTranscriptionSessionResource as AsyncRealtimeTranscriptionSessionResource,
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
    RealtimeTranscriptionSessionResource as RealtimeTranscriptionSessionResource,
)
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from .transcription_sessions import (
    AsyncTranscriptionSessions,
    AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse,
    TranscriptionSessions,
    TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse,
)

class Realtime(SyncResource):
    """Realtime as it was in beta; `realtime` has taken its place."""
    sessions: Child[Sessions]
    transcription_sessions: Child[TranscriptionSessions]
    def connect(
        self,
        *,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
    ) -> RealtimeConnectionManager:
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
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse(View):
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

class RealtimeWithStreamingResponse(View):
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

class AsyncRealtime(AsyncResource):
    """Realtime as it was in beta; `realtime` has taken its place."""
    sessions: Child[AsyncSessions]
    transcription_sessions: Child[AsyncTranscriptionSessions]
    def connect(
        self,
        *,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
    ) -> AsyncRealtimeConnectionManager:
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
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class AsyncRealtimeWithRawResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

class AsyncRealtimeWithStreamingResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
