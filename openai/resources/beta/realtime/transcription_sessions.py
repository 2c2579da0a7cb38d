# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class TranscriptionSessions(SyncResource, table="beta.realtime.transcription_sessions"):
    pass


class AsyncTranscriptionSessions(AsyncResource, table="beta.realtime.transcription_sessions"):
    pass


__getattr__ = views(__name__, globals())
