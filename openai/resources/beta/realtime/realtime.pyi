# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource
from .sessions import AsyncSessions, Sessions
from .transcription_sessions import AsyncTranscriptionSessions, TranscriptionSessions

class Realtime(SyncResource):
    """Realtime as it was in beta; `realtime` has taken its place."""
    sessions: Child[Sessions]
    transcription_sessions: Child[TranscriptionSessions]

class AsyncRealtime(AsyncResource):
    """Realtime as it was in beta; `realtime` has taken its place."""
    sessions: Child[AsyncSessions]
    transcription_sessions: Child[AsyncTranscriptionSessions]
