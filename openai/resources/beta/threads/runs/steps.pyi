# Written by tools/generate from the tables in endpoints/; changes made here are lost.

import builtins
from typing import Literal, overload

from httpx import Timeout
from typing_extensions import deprecated

from ....._calls.views import View
from ....._legacy_response import LegacyAPIResponse
from ....._resource import AsyncResource, SyncResource
from ....._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ....._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types import beta
from .....types.beta.threads.runs import RunStep

class Steps(SyncResource):
    """The steps of a run: messages that it wrote and tools that it called."""
    @property
    def with_raw_response(self) -> StepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Look up one step of a run: a message that it wrote, or the tools that it called.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            step_id: ID of the step.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            RunStep

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            limit: Steps per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[RunStep]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}/steps
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[RunStep]: ...

class StepsWithRawResponse(View):
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[RunStep]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[RunStep]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[RunStep]]: ...

class StepsWithStreamingResponse(View):
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunStep]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunStep]]]: ...

class AsyncSteps(AsyncResource):
    """The steps of a run: messages that it wrote and tools that it called."""
    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Look up one step of a run: a message that it wrote, or the tools that it called.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            step_id: ID of the step.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            RunStep

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run.

        Deprecated: The Assistants API is deprecated in favor of the Responses API: use conversations.items.list

        Args:
            thread_id: ID of the thread.
            run_id: ID of the run.
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            include: What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.
            limit: Steps per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /threads/{thread_id}/runs/{run_id}/steps
        """
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]: ...

class AsyncStepsWithRawResponse(View):
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[RunStep]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[RunStep]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    async def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    async def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[RunStep]]: ...

class AsyncStepsWithStreamingResponse(View):
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.retrieve")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunStep]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
    @overload
    @deprecated("The Assistants API is deprecated in favor of the Responses API: use conversations.items.list")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: builtins.list[beta.threads.runs.RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
