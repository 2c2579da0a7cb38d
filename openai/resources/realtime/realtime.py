from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Child, Helper, SyncResource, views

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
    client_secrets = Child("openai.resources.realtime.client_secrets:ClientSecrets")
    calls = Child("openai.resources.realtime.calls:Calls")

    connect = Helper("openai._realtime._connect:realtime", returns="RealtimeConnectionManager")


class AsyncRealtime(AsyncResource, table="realtime"):
    client_secrets = Child("openai.resources.realtime.client_secrets:AsyncClientSecrets")
    calls = Child("openai.resources.realtime.calls:AsyncCalls")

    connect = Helper("openai._realtime._connect:realtime", returns="AsyncRealtimeConnectionManager")


__getattr__ = views(__name__, globals(), ".connection")
