# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .assistants import (
    Assistants as Assistants,
    AssistantsWithRawResponse as AssistantsWithRawResponse,
    AssistantsWithStreamingResponse as AssistantsWithStreamingResponse,
    AsyncAssistants as AsyncAssistants,
    AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse,
    AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse,
)
from .beta import (
    AsyncBeta as AsyncBeta,
    AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
    Beta as Beta,
    BetaWithRawResponse as BetaWithRawResponse,
    BetaWithStreamingResponse as BetaWithStreamingResponse,
)
from .chatkit.chatkit import (
    AsyncChatKit as AsyncChatKit,
    AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
    ChatKit as ChatKit,
    ChatKitWithRawResponse as ChatKitWithRawResponse,
    ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
)
from .realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from .responses.responses import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
    Responses as Responses,
    ResponsesWithRawResponse as ResponsesWithRawResponse,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
)
from .threads.threads import (
    AsyncThreads as AsyncThreads,
    AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
    Threads as Threads,
    ThreadsWithRawResponse as ThreadsWithRawResponse,
    ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
)
