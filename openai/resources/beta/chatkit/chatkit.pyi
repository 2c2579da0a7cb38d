# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource
from .sessions import AsyncSessions, Sessions
from .threads import AsyncThreads, Threads

class ChatKit(SyncResource):
    """Chats in a web page, answered by a workflow."""
    sessions: Child[Sessions]
    threads: Child[Threads]

class AsyncChatKit(AsyncResource):
    """Chats in a web page, answered by a workflow."""
    sessions: Child[AsyncSessions]
    threads: Child[AsyncThreads]
