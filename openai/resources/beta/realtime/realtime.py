from ...._resource import AsyncResource, Child, SyncResource


class Realtime(SyncResource, table="beta.realtime"):
    sessions = Child("openai.resources.beta.realtime.sessions:Sessions")
    transcription_sessions = Child("openai.resources.beta.realtime.transcription_sessions:TranscriptionSessions")


class AsyncRealtime(AsyncResource, table="beta.realtime"):
    sessions = Child("openai.resources.beta.realtime.sessions:AsyncSessions")
    transcription_sessions = Child("openai.resources.beta.realtime.transcription_sessions:AsyncTranscriptionSessions")
