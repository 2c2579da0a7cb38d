# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal, Optional, overload

from httpx import Timeout
from typing_extensions import deprecated

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, Child, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....lib.polling import Interval
from ....lib.streaming._assistants import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from ....types import ChatModel, Metadata, beta
from ....types.beta import (
    AssistantStreamEvent,
    Thread,
    ThreadDeleted,
    thread_create_and_run_params,
    thread_create_params,
    thread_update_params,
)
from ....types.beta.threads import Run
from .messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    Messages,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
)
from .runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)

class Threads(SyncResource):
    """Threads: conversations with assistants that the API keeps."""
    messages: Child[Messages]
    runs: Child[Runs]
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Start a run in a new thread, wait until it has ended or requires an action of the caller, and return it.

        Takes what ``create_and_run`` takes, and:

        Args:
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: AssistantEventHandlerT,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Create a thread, run it and follow the run; the request is sent when the manager is entered or iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: None = None,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Start a thread, empty or with messages.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.create

        Args:
            messages: The messages that the thread begins with.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search`, for every run of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Look up a thread's metadata and tool resources.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve

        Args:
            thread_id: ID of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Change a thread's metadata or tool resources.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.update

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: The files and the vector store that replace those which the thread's tools have now.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.delete

        Args:
            thread_id: ID of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ThreadDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /threads/{thread_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> beta.threads.Run:
        """Start a thread and let an assistant answer it, in one request.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create

        Args:
            assistant_id: ID of the assistant that answers.
            instructions: What the assistant is told in this run, instead of its own instructions.
            max_completion_tokens: The most tokens, at least 256, that the run may write over all its turns; beyond it the run ends as `incomplete`.
            max_prompt_tokens: The most tokens, at least 256, that the run may read over all its turns; beyond it the run ends as `incomplete`.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model of this run, instead of the assistant's own.
            parallel_tool_calls: Whether the assistant may ask for several tool calls at once; it may by default.
            response_format: What the run writes, instead of what the assistant is set to: any text, any JSON object, or JSON of a schema.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            thread: The thread to start; an empty one by default.
            tool_choice: Whether the assistant calls tools: `none`, `auto` (the default), `required`, or a certain one.
            tool_resources: Files for `code_interpreter` and vector stores for `file_search`, instead of the assistant's own.
            tools: At most 20 tools for this run, instead of the assistant's own.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation_strategy: How the new thread is cut where it is too long: `auto`, or to its `last_messages`, at least 1.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            beta.threads.Run | Stream[AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> beta.threads.Run | Stream[AssistantStreamEvent]: ...

class ThreadsWithRawResponse(View):
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @property
    def runs(self) -> RunsWithRawResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[beta.threads.Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[beta.threads.Run | Stream[AssistantStreamEvent]]: ...

class ThreadsWithStreamingResponse(View):
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[beta.threads.Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[beta.threads.Run | Stream[AssistantStreamEvent]]]: ...

class AsyncThreads(AsyncResource):
    """Threads: conversations with assistants that the API keeps."""
    messages: Child[AsyncMessages]
    runs: Child[AsyncRuns]
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Start a run in a new thread, wait until it has ended or requires an action of the caller, and return it.

        Takes what ``create_and_run`` takes, and:

        Args:
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Create a thread, run it and follow the run; the request is sent when the manager is entered or iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    async def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Start a thread, empty or with messages.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.create

        Args:
            messages: The messages that the thread begins with.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search`, for every run of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Look up a thread's metadata and tool resources.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve

        Args:
            thread_id: ID of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Change a thread's metadata or tool resources.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.update

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: The files and the vector store that replace those which the thread's tools have now.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Thread

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}
        """
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.delete

        Args:
            thread_id: ID of the thread.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ThreadDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /threads/{thread_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> beta.threads.Run:
        """Start a thread and let an assistant answer it, in one request.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create

        Args:
            assistant_id: ID of the assistant that answers.
            instructions: What the assistant is told in this run, instead of its own instructions.
            max_completion_tokens: The most tokens, at least 256, that the run may write over all its turns; beyond it the run ends as `incomplete`.
            max_prompt_tokens: The most tokens, at least 256, that the run may read over all its turns; beyond it the run ends as `incomplete`.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model of this run, instead of the assistant's own.
            parallel_tool_calls: Whether the assistant may ask for several tool calls at once; it may by default.
            response_format: What the run writes, instead of what the assistant is set to: any text, any JSON object, or JSON of a schema.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            thread: The thread to start; an empty one by default.
            tool_choice: Whether the assistant calls tools: `none`, `auto` (the default), `required`, or a certain one.
            tool_resources: Files for `code_interpreter` and vector stores for `file_search`, instead of the assistant's own.
            tools: At most 20 tools for this run, instead of the assistant's own.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation_strategy: How the new thread is cut where it is too long: `auto`, or to its `last_messages`, at least 1.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            beta.threads.Run | AsyncStream[AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> beta.threads.Run | AsyncStream[AssistantStreamEvent]: ...

class AsyncThreadsWithRawResponse(View):
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    async def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[beta.threads.Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[beta.threads.Run | AsyncStream[AssistantStreamEvent]]: ...

class AsyncThreadsWithStreamingResponse(View):
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.create")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_create_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.retrieve")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.update")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: thread_update_params.ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.delete")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[beta.threads.Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[beta.threads.Run | AsyncStream[AssistantStreamEvent]]]: ...
