# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .chat import (
    AsyncChat as AsyncChat,
    AsyncChatWithRawResponse as AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
    Chat as Chat,
    ChatWithRawResponse as ChatWithRawResponse,
    ChatWithStreamingResponse as ChatWithStreamingResponse,
)
from .completions.completions import (
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    Completions as Completions,
    CompletionsWithRawResponse as CompletionsWithRawResponse,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
)
