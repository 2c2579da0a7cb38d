# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Child, SyncResource, views

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


class Realtime(SyncResource, table="realtime"):
    calls = Child("openai.resources.realtime.calls:Calls")
    client_secrets = Child("openai.resources.realtime.client_secrets:ClientSecrets")


class AsyncRealtime(AsyncResource, table="realtime"):
    calls = Child("openai.resources.realtime.calls:AsyncCalls")
    client_secrets = Child("openai.resources.realtime.client_secrets:AsyncClientSecrets")


__getattr__ = views(__name__, globals(), ".connection")
