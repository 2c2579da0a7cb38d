# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._realtime._async import AsyncConnection, AsyncConnectionManager
from ..._realtime._parts import AsyncPart, Part
from ..._realtime._sync import Connection, ConnectionManager
from ..._resource import Child


class BaseRealtimeConnectionResource(Part):
    pass


class RealtimeSessionResource(BaseRealtimeConnectionResource, events="realtime: session"):
    pass


class RealtimeResponseResource(BaseRealtimeConnectionResource, events="realtime: response"):
    pass


class RealtimeInputAudioBufferResource(BaseRealtimeConnectionResource, events="realtime: input_audio_buffer"):
    pass


class RealtimeConversationItemResource(BaseRealtimeConnectionResource, events="realtime: conversation.item"):
    pass


class RealtimeConversationResource(BaseRealtimeConnectionResource):
    item = Child("openai.resources.realtime.connection:RealtimeConversationItemResource")


class RealtimeOutputAudioBufferResource(BaseRealtimeConnectionResource, events="realtime: output_audio_buffer"):
    pass


class RealtimeConnection(Connection, channel="realtime"):
    session = Child("openai.resources.realtime.connection:RealtimeSessionResource")
    response = Child("openai.resources.realtime.connection:RealtimeResponseResource")
    input_audio_buffer = Child("openai.resources.realtime.connection:RealtimeInputAudioBufferResource")
    conversation = Child("openai.resources.realtime.connection:RealtimeConversationResource")
    output_audio_buffer = Child("openai.resources.realtime.connection:RealtimeOutputAudioBufferResource")


class RealtimeConnectionManager(ConnectionManager[RealtimeConnection]):
    _connection_class = RealtimeConnection


class BaseAsyncRealtimeConnectionResource(AsyncPart):
    pass


class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource, events="realtime: session"):
    pass


class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource, events="realtime: response"):
    pass


class AsyncRealtimeInputAudioBufferResource(BaseAsyncRealtimeConnectionResource, events="realtime: input_audio_buffer"):
    pass


class AsyncRealtimeConversationItemResource(BaseAsyncRealtimeConnectionResource, events="realtime: conversation.item"):
    pass


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    item = Child("openai.resources.realtime.connection:AsyncRealtimeConversationItemResource")


class AsyncRealtimeOutputAudioBufferResource(
    BaseAsyncRealtimeConnectionResource, events="realtime: output_audio_buffer"
):
    pass


class AsyncRealtimeConnection(AsyncConnection, channel="realtime"):
    session = Child("openai.resources.realtime.connection:AsyncRealtimeSessionResource")
    response = Child("openai.resources.realtime.connection:AsyncRealtimeResponseResource")
    input_audio_buffer = Child("openai.resources.realtime.connection:AsyncRealtimeInputAudioBufferResource")
    conversation = Child("openai.resources.realtime.connection:AsyncRealtimeConversationResource")
    output_audio_buffer = Child("openai.resources.realtime.connection:AsyncRealtimeOutputAudioBufferResource")


class AsyncRealtimeConnectionManager(AsyncConnectionManager[AsyncRealtimeConnection]):
    _connection_class = AsyncRealtimeConnection
