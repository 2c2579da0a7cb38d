from ...._resource import AsyncResource, SyncResource


class TranscriptionSessions(SyncResource, table="beta.realtime.transcription_sessions"):
    pass


class AsyncTranscriptionSessions(AsyncResource, table="beta.realtime.transcription_sessions"):
    pass
