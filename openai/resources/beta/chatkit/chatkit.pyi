# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._calls.views import View
from ...._resource import AsyncResource, Child, SyncResource
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from .threads import (
    AsyncThreads,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    Threads,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
)

class ChatKit(SyncResource):
    """Chats in a web page, answered by a workflow."""
    sessions: Child[Sessions]
    threads: Child[Threads]
    @property
    def with_raw_response(self) -> ChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse: ...

class ChatKitWithRawResponse(View):
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class ChatKitWithStreamingResponse(View):
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

class AsyncChatKit(AsyncResource):
    """Chats in a web page, answered by a workflow."""
    sessions: Child[AsyncSessions]
    threads: Child[AsyncThreads]
    @property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...

class AsyncChatKitWithRawResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class AsyncChatKitWithStreamingResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
