# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from typing import Iterable, Literal, overload

from httpx import Timeout
from typing_extensions import deprecated

from ...._resource import AsyncResource, Child, SyncResource
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....types import ChatModel, Metadata, beta
from ....types.beta import (
    AssistantStreamEvent,
    Thread,
    ThreadDeleted,
    thread_create_and_run_params,
    thread_create_params,
    thread_update_params,
)
from .messages import AsyncMessages, Messages
from .runs import AsyncRuns, Runs

class Threads(SyncResource):
    """Threads: conversations with assistants that the API keeps."""
    runs: Child[Runs]
    messages: Child[Messages]
    @deprecated("use conversations.create")
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

        Deprecated: use conversations.create

        Args:
            messages: The messages that the thread begins with.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search`, for every run of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads
        """
    @deprecated("use conversations.retrieve")
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

        Deprecated: use conversations.retrieve

        Args:
            thread_id: ID of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}
        """
    @deprecated("use conversations.update")
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

        Deprecated: use conversations.update

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: The files and the vector store that replace those which the thread's tools have now.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}
        """
    @deprecated("use conversations.delete")
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

        Deprecated: use conversations.delete

        Args:
            thread_id: ID of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ThreadDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /threads/{thread_id}
        """
    @overload
    @deprecated("use responses.create")
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

        Deprecated: use responses.create

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            beta.threads.Run | Stream[AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/runs
        """
    @overload
    @deprecated("use responses.create")
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
    @deprecated("use responses.create")
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

class AsyncThreads(AsyncResource):
    """Threads: conversations with assistants that the API keeps."""
    runs: Child[AsyncRuns]
    messages: Child[AsyncMessages]
    @deprecated("use conversations.create")
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

        Deprecated: use conversations.create

        Args:
            messages: The messages that the thread begins with.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search`, for every run of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads
        """
    @deprecated("use conversations.retrieve")
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

        Deprecated: use conversations.retrieve

        Args:
            thread_id: ID of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}
        """
    @deprecated("use conversations.update")
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

        Deprecated: use conversations.update

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            tool_resources: The files and the vector store that replace those which the thread's tools have now.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Thread

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}
        """
    @deprecated("use conversations.delete")
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

        Deprecated: use conversations.delete

        Args:
            thread_id: ID of the thread.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ThreadDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /threads/{thread_id}
        """
    @overload
    @deprecated("use responses.create")
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

        Deprecated: use responses.create

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
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            beta.threads.Run | AsyncStream[AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/runs
        """
    @overload
    @deprecated("use responses.create")
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
    @deprecated("use responses.create")
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
