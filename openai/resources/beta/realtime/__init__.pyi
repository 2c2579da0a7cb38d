# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from .sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from .transcription_sessions import (
    AsyncTranscriptionSessions as AsyncTranscriptionSessions,
    AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
    TranscriptionSessions as TranscriptionSessions,
    TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse,
)
