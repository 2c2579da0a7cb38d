# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .completions import (
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    Completions as Completions,
    CompletionsWithRawResponse as CompletionsWithRawResponse,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
)
from .messages import (
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
    Messages as Messages,
    MessagesWithRawResponse as MessagesWithRawResponse,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
)
