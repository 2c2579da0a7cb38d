from ...._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Realtime": ".realtime",
        "AsyncRealtime": ".realtime",
        "Sessions": ".sessions",
        "AsyncSessions": ".sessions",
        "TranscriptionSessions": ".transcription_sessions",
        "AsyncTranscriptionSessions": ".transcription_sessions",
    },
)
