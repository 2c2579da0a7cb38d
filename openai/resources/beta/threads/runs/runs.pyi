# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

import builtins
from typing import Iterable, Literal, overload

from httpx import Timeout
from typing_extensions import deprecated

from ....._resource import AsyncResource, Child, SyncResource
from ....._streaming import AsyncStream, Stream
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types import ChatModel, Metadata, ReasoningEffort, beta
from .....types.beta.threads import Run, run_create_params, run_submit_tool_outputs_params
from .steps import AsyncSteps, Steps

class Runs(SyncResource):
    """Runs: an assistant reads a thread, calls tools and answers."""
    steps: Child[Steps]
    @overload
    @deprecated("use responses.create")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Let an assistant answer a thread.

        Deprecated: use responses.create

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that answers.
            additional_instructions: What the assistant is told in this run behind its instructions, which stay as they are.
            additional_messages: Messages to put at the end of the thread before the run starts.
            instructions: What the assistant is told in this run, instead of its own instructions.
            max_completion_tokens: The most tokens, at least 256, that the run may write over all its turns; beyond it the run ends as `incomplete`.
            max_prompt_tokens: The most tokens, at least 256, that the run may read over all its turns; beyond it the run ends as `incomplete`.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model of this run, instead of the assistant's own.
            parallel_tool_calls: Whether the assistant may ask for several tool calls at once; it may by default.
            reasoning_effort: How long the model thinks in this run, from `none` over `medium`, the default, to `max`.
            response_format: What the run writes, instead of what the assistant is set to: any text, any JSON object, or JSON of a schema.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_choice: Whether the assistant calls tools: `none`, `auto` (the default), `required`, or a certain one.
            tools: At most 20 tools for this run, instead of the assistant's own.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation_strategy: How a long thread is cut for the model: `auto`, or to its `last_messages`, at least 1.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run | Stream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs
        """
    @overload
    @deprecated("use responses.create")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Look up a run, how far it has come and what it waits for.

        Deprecated: use responses.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("use responses.retrieve")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, which takes the metadata at once")
    def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Change the metadata of a run.

        Deprecated: use responses.create, which takes the metadata at once

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("use responses.create, which takes the metadata at once")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @deprecated("use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Run]:
        """List the runs of a thread.

        Deprecated: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Runs per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncCursorPage[Run]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}/runs
        """
    @overload
    @deprecated("use responses.cancel")
    def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Stop a run that is in progress.

        Deprecated: use responses.cancel

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}/cancel
        """
    @overload
    @deprecated("use responses.cancel")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Hand a run that waits for it what its tool calls gave back, and let it go on.

        Deprecated: use responses.create, with the outputs in its input

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            tool_outputs: What your functions gave back, for all the tool calls that the run waits for.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run | Stream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[beta.AssistantStreamEvent]: ...

class AsyncRuns(AsyncResource):
    """Runs: an assistant reads a thread, calls tools and answers."""
    steps: Child[AsyncSteps]
    @overload
    @deprecated("use responses.create")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Let an assistant answer a thread.

        Deprecated: use responses.create

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that answers.
            additional_instructions: What the assistant is told in this run behind its instructions, which stay as they are.
            additional_messages: Messages to put at the end of the thread before the run starts.
            instructions: What the assistant is told in this run, instead of its own instructions.
            max_completion_tokens: The most tokens, at least 256, that the run may write over all its turns; beyond it the run ends as `incomplete`.
            max_prompt_tokens: The most tokens, at least 256, that the run may read over all its turns; beyond it the run ends as `incomplete`.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model of this run, instead of the assistant's own.
            parallel_tool_calls: Whether the assistant may ask for several tool calls at once; it may by default.
            reasoning_effort: How long the model thinks in this run, from `none` over `medium`, the default, to `max`.
            response_format: What the run writes, instead of what the assistant is set to: any text, any JSON object, or JSON of a schema.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_choice: Whether the assistant calls tools: `none`, `auto` (the default), `required`, or a certain one.
            tools: At most 20 tools for this run, instead of the assistant's own.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation_strategy: How a long thread is cut for the model: `auto`, or to its `last_messages`, at least 1.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run | AsyncStream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs
        """
    @overload
    @deprecated("use responses.create")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[run_create_params.AdditionalMessage] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: beta.AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        tool_choice: beta.AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[beta.AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: run_create_params.TruncationStrategy | None | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Look up a run, how far it has come and what it waits for.

        Deprecated: use responses.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("use responses.retrieve")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, which takes the metadata at once")
    async def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Change the metadata of a run.

        Deprecated: use responses.create, which takes the metadata at once

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("use responses.create, which takes the metadata at once")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @deprecated("use conversations.items.list")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List the runs of a thread.

        Deprecated: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Runs per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[Run, AsyncCursorPage[Run]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /threads/{thread_id}/runs
        """
    @overload
    @deprecated("use responses.cancel")
    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Stop a run that is in progress.

        Deprecated: use responses.cancel

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}/cancel
        """
    @overload
    @deprecated("use responses.cancel")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Hand a run that waits for it what its tool calls gave back, and let it go on.

        Deprecated: use responses.create, with the outputs in its input

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            tool_outputs: What your functions gave back, for all the tool calls that the run waits for.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            Run | AsyncStream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[beta.AssistantStreamEvent]: ...
    @overload
    @deprecated("use responses.create, with the outputs in its input")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[beta.AssistantStreamEvent]: ...
