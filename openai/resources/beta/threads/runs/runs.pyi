# Written by tools/generate from the tables in endpoints/; changes made here are lost.

import builtins
from typing import Iterable, Literal, Optional, Union, overload

from httpx import Timeout
from typing_extensions import deprecated

from ....._calls.views import View
from ....._legacy_response import LegacyAPIResponse
from ....._resource import AsyncResource, Child, SyncResource
from ....._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ....._streaming import AsyncStream, Stream
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....lib.polling import Interval
from .....lib.streaming._assistants import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types import ChatModel, Metadata, ReasoningEffort, beta
from .....types.beta.threads import Run, run_create_params, run_submit_tool_outputs_params
from .....types.beta.threads.run_submit_tool_outputs_params import ToolOutput
from .steps import (
    AsyncSteps,
    AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse,
    Steps,
    StepsWithRawResponse,
    StepsWithStreamingResponse,
)

class Runs(SyncResource):
    """Runs: an assistant reads a thread, calls tools and answers."""
    steps: Child[Steps]
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, None, NotGiven] = not_given,
        poll_interval_ms: Interval = omit,
        *,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Wait until a run has ended or requires an action of the caller (``requires_action``), and return it.

        Args:
            run_id: ID of the run.
            thread_id: ID of its thread.
            extra_headers: Additional headers of each check.
            extra_query: Additional query params of each check.
            extra_body: Additional fields of the body of each check.
            timeout: Seconds for each check, or an `httpx.Timeout`.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    def create_and_poll(
        self,
        *,
        thread_id: str,
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
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Start a run, wait until it has ended or requires an action of the caller, and return it.

        Takes what ``create`` takes, and:

        Args:
            thread_id: ID of the thread.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    def submit_tool_outputs_and_poll(
        self,
        *,
        thread_id: str,
        run_id: str,
        tool_outputs: Iterable[ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Submit the outputs of a run's tools, wait until it has ended or requires another action, and return it.

        Args:
            tool_outputs: The output of each call that the run waits for.
            run_id: ID of the run.
            thread_id: ID of its thread.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @overload
    def stream(
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
        event_handler: AssistantEventHandlerT,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Start a run and follow it; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def stream(
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
        event_handler: None = None,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    def create_and_stream(
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
        event_handler: AssistantEventHandlerT,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Start a run and follow it; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def create_and_stream(
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
        event_handler: None = None,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    def submit_tool_outputs_stream(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: AssistantEventHandlerT,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Submit tool outputs and follow the run; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def submit_tool_outputs_stream(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: None = None,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run | Stream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Runs per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[Run]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.cancel

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}/cancel
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            tool_outputs: What your functions gave back, for all the tool calls that the run waits for.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run | Stream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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

class RunsWithRawResponse(View):
    @property
    def steps(self) -> StepsWithRawResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[Stream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[Run | Stream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
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
    ) -> LegacyAPIResponse[SyncCursorPage[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Stream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run | Stream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Stream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run | Stream[beta.AssistantStreamEvent]]: ...

class RunsWithStreamingResponse(View):
    @property
    def steps(self) -> StepsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> ResponseContextManager[APIResponse[Stream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> ResponseContextManager[APIResponse[Run | Stream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
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
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Run]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Stream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Run | Stream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Stream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> ResponseContextManager[APIResponse[Run | Stream[beta.AssistantStreamEvent]]]: ...

class AsyncRuns(AsyncResource):
    """Runs: an assistant reads a thread, calls tools and answers."""
    steps: Child[AsyncSteps]
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, None, NotGiven] = not_given,
        poll_interval_ms: Interval = omit,
        *,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Wait until a run has ended or requires an action of the caller (``requires_action``), and return it.

        Args:
            run_id: ID of the run.
            thread_id: ID of its thread.
            extra_headers: Additional headers of each check.
            extra_query: Additional query params of each check.
            extra_body: Additional fields of the body of each check.
            timeout: Seconds for each check, or an `httpx.Timeout`.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A check failed, after its retries.
        """
    async def create_and_poll(
        self,
        *,
        thread_id: str,
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
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Start a run, wait until it has ended or requires an action of the caller, and return it.

        Takes what ``create`` takes, and:

        Args:
            thread_id: ID of the thread.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    async def submit_tool_outputs_and_poll(
        self,
        *,
        thread_id: str,
        run_id: str,
        tool_outputs: Iterable[ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Optional[float] = None,
    ) -> Run:
        """Submit the outputs of a run's tools, wait until it has ended or requires another action, and return it.

        Args:
            tool_outputs: The output of each call that the run waits for.
            run_id: ID of the run.
            thread_id: ID of its thread.
            poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
            max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

        Raises:
            PollTimeoutError: The time is up.
            APIError: A request failed, after its retries.
        """
    @overload
    def stream(
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
        event_handler: AsyncAssistantEventHandlerT,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Start a run and follow it; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def stream(
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
        event_handler: None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def create_and_stream(
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
        event_handler: AsyncAssistantEventHandlerT,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Start a run and follow it; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def create_and_stream(
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
        event_handler: None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def submit_tool_outputs_stream(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Submit tool outputs and follow the run; the request is sent when the manager is entered or first iterated over.

        Args:
            event_handler: The handler whose callbacks are called, and which ``with`` returns.

        Returns:
            The manager: ``with`` returns the event handler, a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or `event_handler` is not an event handler for this client.
        """
    @overload
    def submit_tool_outputs_stream(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        event_handler: None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run | AsyncStream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Runs per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[Run, AsyncCursorPage[Run]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.cancel

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}/cancel
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            tool_outputs: What your functions gave back, for all the tool calls that the run waits for.
            stream: Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Run | AsyncStream[beta.AssistantStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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

class AsyncRunsWithRawResponse(View):
    @property
    def steps(self) -> AsyncStepsWithRawResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[AsyncStream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> LegacyAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    async def list(
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
    ) -> LegacyAPIResponse[AsyncCursorPage[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[AsyncStream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[AsyncStream[beta.AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> LegacyAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]: ...

class AsyncRunsWithStreamingResponse(View):
    @property
    def steps(self) -> AsyncStepsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.retrieve")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, which takes the metadata at once")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.cancel")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[beta.AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use responses.create, with the outputs in its input")
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | AsyncStream[beta.AssistantStreamEvent]]]: ...
