# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from ..chat import AsyncChat, Chat
from .assistants import Assistants, AsyncAssistants
from .chatkit import AsyncChatKit, ChatKit
from .realtime import AsyncRealtime, Realtime
from .responses import AsyncResponses, Responses
from .threads import AsyncThreads, Threads

class Beta(SyncResource):
    """Endpoints that may still change, and those that newer ones have replaced."""
    chat: Child[Chat]
    realtime: Child[Realtime]
    responses: Child[Responses]
    chatkit: Child[ChatKit]
    assistants: Child[Assistants]
    threads: Child[Threads]

class AsyncBeta(AsyncResource):
    """Endpoints that may still change, and those that newer ones have replaced."""
    chat: Child[AsyncChat]
    realtime: Child[AsyncRealtime]
    responses: Child[AsyncResponses]
    chatkit: Child[AsyncChatKit]
    assistants: Child[AsyncAssistants]
    threads: Child[AsyncThreads]
