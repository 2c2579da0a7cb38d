# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._realtime._async import AsyncConnection, AsyncConnectionManager
from ...._realtime._parts import AsyncPart, Part
from ...._realtime._sync import Connection, ConnectionManager
from ...._resource import Child


class BaseRealtimeConnectionResource(Part):
    pass


class RealtimeSessionResource(BaseRealtimeConnectionResource, events="beta.realtime: session"):
    pass


class RealtimeResponseResource(BaseRealtimeConnectionResource, events="beta.realtime: response"):
    pass


class RealtimeInputAudioBufferResource(BaseRealtimeConnectionResource, events="beta.realtime: input_audio_buffer"):
    pass


class RealtimeConversationItemResource(BaseRealtimeConnectionResource, events="beta.realtime: conversation.item"):
    pass


class RealtimeConversationResource(BaseRealtimeConnectionResource):
    item = Child("openai.resources.beta.realtime.connection:RealtimeConversationItemResource")


class RealtimeOutputAudioBufferResource(BaseRealtimeConnectionResource, events="beta.realtime: output_audio_buffer"):
    pass


class RealtimeTranscriptionSessionResource(
    BaseRealtimeConnectionResource, events="beta.realtime: transcription_session"
):
    pass


class RealtimeConnection(Connection, channel="beta.realtime"):
    session = Child("openai.resources.beta.realtime.connection:RealtimeSessionResource")
    response = Child("openai.resources.beta.realtime.connection:RealtimeResponseResource")
    input_audio_buffer = Child("openai.resources.beta.realtime.connection:RealtimeInputAudioBufferResource")
    conversation = Child("openai.resources.beta.realtime.connection:RealtimeConversationResource")
    output_audio_buffer = Child("openai.resources.beta.realtime.connection:RealtimeOutputAudioBufferResource")
    transcription_session = Child("openai.resources.beta.realtime.connection:RealtimeTranscriptionSessionResource")


class RealtimeConnectionManager(ConnectionManager[RealtimeConnection]):
    _connection_class = RealtimeConnection


class BaseAsyncRealtimeConnectionResource(AsyncPart):
    pass


class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource, events="beta.realtime: session"):
    pass


class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource, events="beta.realtime: response"):
    pass


class AsyncRealtimeInputAudioBufferResource(
    BaseAsyncRealtimeConnectionResource, events="beta.realtime: input_audio_buffer"
):
    pass


class AsyncRealtimeConversationItemResource(
    BaseAsyncRealtimeConnectionResource, events="beta.realtime: conversation.item"
):
    pass


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    item = Child("openai.resources.beta.realtime.connection:AsyncRealtimeConversationItemResource")


class AsyncRealtimeOutputAudioBufferResource(
    BaseAsyncRealtimeConnectionResource, events="beta.realtime: output_audio_buffer"
):
    pass


class AsyncRealtimeTranscriptionSessionResource(
    BaseAsyncRealtimeConnectionResource, events="beta.realtime: transcription_session"
):
    pass


class AsyncRealtimeConnection(AsyncConnection, channel="beta.realtime"):
    session = Child("openai.resources.beta.realtime.connection:AsyncRealtimeSessionResource")
    response = Child("openai.resources.beta.realtime.connection:AsyncRealtimeResponseResource")
    input_audio_buffer = Child("openai.resources.beta.realtime.connection:AsyncRealtimeInputAudioBufferResource")
    conversation = Child("openai.resources.beta.realtime.connection:AsyncRealtimeConversationResource")
    output_audio_buffer = Child("openai.resources.beta.realtime.connection:AsyncRealtimeOutputAudioBufferResource")
    transcription_session = Child("openai.resources.beta.realtime.connection:AsyncRealtimeTranscriptionSessionResource")


class AsyncRealtimeConnectionManager(AsyncConnectionManager[AsyncRealtimeConnection]):
    _connection_class = AsyncRealtimeConnection
