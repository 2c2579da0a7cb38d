# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .chatkit import (
    AsyncChatKit as AsyncChatKit,
    AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
    ChatKit as ChatKit,
    ChatKitWithRawResponse as ChatKitWithRawResponse,
    ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
)
from .sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from .threads import (
    AsyncThreads as AsyncThreads,
    AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
    Threads as Threads,
    ThreadsWithRawResponse as ThreadsWithRawResponse,
    ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
)
