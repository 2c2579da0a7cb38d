# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from ..._views import View
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
    chat: Child[Chat]
    realtime: Child[Realtime]
    responses: Child[Responses]
    chatkit: Child[ChatKit]
    assistants: Child[Assistants]
    threads: Child[Threads]
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...

class BetaWithRawResponse(View):
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def chatkit(self) -> ChatKitWithRawResponse: ...
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class BetaWithStreamingResponse(View):
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatKitWithStreamingResponse: ...
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

class AsyncBeta(AsyncResource):
    """Endpoints that may still change, and those that newer ones have replaced."""
    chat: Child[AsyncChat]
    realtime: Child[AsyncRealtime]
    responses: Child[AsyncResponses]
    chatkit: Child[AsyncChatKit]
    assistants: Child[AsyncAssistants]
    threads: Child[AsyncThreads]
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...

class AsyncBetaWithRawResponse(View):
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class AsyncBetaWithStreamingResponse(View):
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
