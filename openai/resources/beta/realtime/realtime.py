# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import TYPE_CHECKING

from ...._resource import AsyncResource, Child, SyncResource, views

if TYPE_CHECKING:
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


class Realtime(SyncResource, table="beta.realtime"):
    sessions = Child("openai.resources.beta.realtime.sessions:Sessions")
    transcription_sessions = Child("openai.resources.beta.realtime.transcription_sessions:TranscriptionSessions")


class AsyncRealtime(AsyncResource, table="beta.realtime"):
    sessions = Child("openai.resources.beta.realtime.sessions:AsyncSessions")
    transcription_sessions = Child("openai.resources.beta.realtime.transcription_sessions:AsyncTranscriptionSessions")


__getattr__ = views(__name__, globals(), ".connection")
