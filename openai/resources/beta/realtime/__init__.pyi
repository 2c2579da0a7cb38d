from .realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
from .sessions import AsyncSessions as AsyncSessions, Sessions as Sessions
from .transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions, TranscriptionSessions as TranscriptionSessions
