# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from ..chat import (
    AsyncChat,
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    Chat,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from .assistants import (
    Assistants,
    AssistantsWithRawResponse,
    AssistantsWithStreamingResponse,
    AsyncAssistants,
    AsyncAssistantsWithRawResponse,
    AsyncAssistantsWithStreamingResponse,
)
from .chatkit import (
    AsyncChatKit,
    AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse,
    ChatKit,
    ChatKitWithRawResponse,
    ChatKitWithStreamingResponse,
)
from .realtime import (
    AsyncRealtime,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    Realtime,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
)
from .responses import (
    AsyncResponses,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    Responses,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)
from .threads import (
    AsyncThreads,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    Threads,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
)

class Beta(SyncResource):
    """Endpoints that may still change, and those that newer ones have replaced."""
    assistants: Child[Assistants]
    chatkit: Child[ChatKit]
    realtime: Child[Realtime]
    responses: Child[Responses]
    threads: Child[Threads]
    chat: Child[Chat]
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...

class BetaWithRawResponse(View):
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def chatkit(self) -> ChatKitWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...

class BetaWithStreamingResponse(View):
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...

class AsyncBeta(AsyncResource):
    """Endpoints that may still change, and those that newer ones have replaced."""
    assistants: Child[AsyncAssistants]
    chatkit: Child[AsyncChatKit]
    realtime: Child[AsyncRealtime]
    responses: Child[AsyncResponses]
    threads: Child[AsyncThreads]
    chat: Child[AsyncChat]
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...

class AsyncBetaWithRawResponse(View):
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...

class AsyncBetaWithStreamingResponse(View):
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
