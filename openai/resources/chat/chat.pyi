# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from .completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)

class Chat(SyncResource):
    """Conversations with a model."""
    completions: Child[Completions]
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class ChatWithRawResponse(View):
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

class ChatWithStreamingResponse(View):
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...

class AsyncChat(AsyncResource):
    """Conversations with a model."""
    completions: Child[AsyncCompletions]
    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...

class AsyncChatWithRawResponse(View):
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...

class AsyncChatWithStreamingResponse(View):
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
