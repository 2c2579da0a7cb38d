# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._realtime._async import AsyncConnection, AsyncConnectionManager
from ..._realtime._parts import AsyncPart, Part
from ..._realtime._sync import Connection, ConnectionManager
from ..._resource import Child
from ..._types import Omit, omit
from ...types.realtime import (
    ConversationItemParam,
    RealtimeClientEvent,
    RealtimeClientEventParam,
    RealtimeResponseCreateParamsParam,
    RealtimeServerEvent,
    session_update_event_param,
)

class BaseRealtimeConnectionResource(Part):
    ...

class RealtimeSessionResource(BaseRealtimeConnectionResource):
    def update(self, *, session: session_update_event_param.Session, event_id: str | Omit = omit) -> None:
        """Change the session's settings; `session.updated` answers with all of them.

        Args:
            session: The settings to change; those that are left out stay as they are.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: session.update
        """

class RealtimeResponseResource(BaseRealtimeConnectionResource):
    def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | Omit = omit,
    ) -> None:
        """Have the model answer; where the session detects turns, it does so by itself.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.
            response: Settings of this response alone, in place of the session's.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """
    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stop a response; `response.done` tells that it was cancelled.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.
            response_id: ID of the response to stop; by default the one under way.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.cancel
        """

class RealtimeInputAudioBufferResource(BaseRealtimeConnectionResource):
    def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throw the sound in the input buffer away.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.clear
        """
    def commit(self, *, event_id: str | Omit = omit) -> None:
        """Make the sound in the input buffer an item of the conversation; the model does not answer yet.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.commit
        """
    def append(self, *, audio: str | bytes, event_id: str | Omit = omit) -> None:
        """Add sound to the input buffer; the server does not confirm it.

        Args:
            audio: The sound in base64, at most 15 MiB, in the session's input format; bytes are put into base64 for you.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.append
        """

class RealtimeConversationItemResource(BaseRealtimeConnectionResource):
    def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Take an item out of the conversation.

        Args:
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.delete
        """
    def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Add an item to the conversation; the model does not answer yet.

        Args:
            item: A message of text, sound or images, or the result of a function that the model called.
            event_id: An ID of yours for this event, which the server names if it is at fault.
            previous_item_id: ID of the item that it comes after: `root` for none, by default the last.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.create
        """
    def truncate(self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit) -> None:
        """Cut the sound of an answer where the user stopped listening, so that the model knows what was heard.

        Args:
            audio_end_ms: Milliseconds of the sound to keep, at most as many as it has.
            content_index: Which part of the item's content it is; 0.
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.truncate
        """
    def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Ask for an item, with its sound as the model hears it; `conversation.item.retrieved` brings it.

        Args:
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.retrieve
        """

class RealtimeConversationResource(BaseRealtimeConnectionResource):
    item: Child[RealtimeConversationItemResource]

class RealtimeOutputAudioBufferResource(BaseRealtimeConnectionResource):
    def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stop the sound that is being played; over WebRTC and SIP alone, and after `response.cancel`.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: output_audio_buffer.clear
        """

class RealtimeConnection(Connection[RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam]):
    session: Child[RealtimeSessionResource]
    response: Child[RealtimeResponseResource]
    input_audio_buffer: Child[RealtimeInputAudioBufferResource]
    conversation: Child[RealtimeConversationResource]
    output_audio_buffer: Child[RealtimeOutputAudioBufferResource]

class RealtimeConnectionManager(ConnectionManager[RealtimeConnection]):
    _connection_class = RealtimeConnection

class BaseAsyncRealtimeConnectionResource(AsyncPart):
    ...

class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource):
    async def update(self, *, session: session_update_event_param.Session, event_id: str | Omit = omit) -> None:
        """Change the session's settings; `session.updated` answers with all of them.

        Args:
            session: The settings to change; those that are left out stay as they are.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: session.update
        """

class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource):
    async def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | Omit = omit,
    ) -> None:
        """Have the model answer; where the session detects turns, it does so by itself.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.
            response: Settings of this response alone, in place of the session's.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """
    async def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stop a response; `response.done` tells that it was cancelled.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.
            response_id: ID of the response to stop; by default the one under way.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.cancel
        """

class AsyncRealtimeInputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throw the sound in the input buffer away.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.clear
        """
    async def commit(self, *, event_id: str | Omit = omit) -> None:
        """Make the sound in the input buffer an item of the conversation; the model does not answer yet.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.commit
        """
    async def append(self, *, audio: str | bytes, event_id: str | Omit = omit) -> None:
        """Add sound to the input buffer; the server does not confirm it.

        Args:
            audio: The sound in base64, at most 15 MiB, in the session's input format; bytes are put into base64 for you.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: input_audio_buffer.append
        """

class AsyncRealtimeConversationItemResource(BaseAsyncRealtimeConnectionResource):
    async def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Take an item out of the conversation.

        Args:
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.delete
        """
    async def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Add an item to the conversation; the model does not answer yet.

        Args:
            item: A message of text, sound or images, or the result of a function that the model called.
            event_id: An ID of yours for this event, which the server names if it is at fault.
            previous_item_id: ID of the item that it comes after: `root` for none, by default the last.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.create
        """
    async def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Cut the sound of an answer where the user stopped listening, so that the model knows what was heard.

        Args:
            audio_end_ms: Milliseconds of the sound to keep, at most as many as it has.
            content_index: Which part of the item's content it is; 0.
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.truncate
        """
    async def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Ask for an item, with its sound as the model hears it; `conversation.item.retrieved` brings it.

        Args:
            item_id: ID of the item.
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: conversation.item.retrieve
        """

class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    item: Child[AsyncRealtimeConversationItemResource]

class AsyncRealtimeOutputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stop the sound that is being played; over WebRTC and SIP alone, and after `response.cancel`.

        Args:
            event_id: An ID of yours for this event, which the server names if it is at fault.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: output_audio_buffer.clear
        """

class AsyncRealtimeConnection(AsyncConnection[RealtimeServerEvent, RealtimeClientEvent | RealtimeClientEventParam]):
    session: Child[AsyncRealtimeSessionResource]
    response: Child[AsyncRealtimeResponseResource]
    input_audio_buffer: Child[AsyncRealtimeInputAudioBufferResource]
    conversation: Child[AsyncRealtimeConversationResource]
    output_audio_buffer: Child[AsyncRealtimeOutputAudioBufferResource]

class AsyncRealtimeConnectionManager(AsyncConnectionManager[AsyncRealtimeConnection]):
    _connection_class = AsyncRealtimeConnection
