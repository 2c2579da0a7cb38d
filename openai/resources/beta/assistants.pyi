# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal

from httpx import Timeout
from typing_extensions import deprecated

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import ChatModel, Metadata, ReasoningEffort
from ...types.beta import (
    Assistant,
    AssistantDeleted,
    AssistantResponseFormatOptionParam,
    AssistantToolParam,
    assistant_create_params,
    assistant_update_params,
)

class Assistants(SyncResource):
    """Assistants: models with instructions and tools that the API keeps."""
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Make an assistant from a model, instructions and tools.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            model: The model that the assistant works with, such as `gpt-4.1`.
            description: What the assistant is for, in at most 512 characters.
            instructions: What the assistant is told before every conversation, in at most 256,000 characters.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            name: The assistant's name, of at most 256 characters.
            reasoning_effort: How long the assistant's model thinks, from `none` over `medium`, the default, to `max`.
            response_format: What the assistant writes: `auto` (any text, the default), any JSON object, or JSON that follows a schema.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_resources: Files for `code_interpreter`, and a vector store, given or made here, for `file_search`.
            tools: At most 128 tools that the assistant may call: `code_interpreter`, `file_search`, or functions of yours.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /assistants
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Look up how an assistant is set.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /assistants/{assistant_id}
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant; what is left out stays as it is.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to change.
            description: What the assistant is for, in at most 512 characters.
            instructions: What the assistant is told before every conversation, in at most 256,000 characters.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model that the assistant works with from now on.
            name: The assistant's name, of at most 256 characters.
            reasoning_effort: How long the assistant's model thinks, from `none` over `medium`, the default, to `max`.
            response_format: What the assistant writes: `auto` (any text, the default), any JSON object, or JSON that follows a schema.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search` that replace those of now.
            tools: At most 128 tools that the assistant may call: `code_interpreter`, `file_search`, or functions of yours.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /assistants/{assistant_id}
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Assistant]:
        """List the assistants of your project.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Assistants per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[Assistant]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /assistants
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant; its threads, files and vector stores stay.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AssistantDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /assistants/{assistant_id}
        """

class AssistantsWithRawResponse(View):
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AssistantsWithStreamingResponse(View):
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[AssistantDeleted]]: ...

class AsyncAssistants(AsyncResource):
    """Assistants: models with instructions and tools that the API keeps."""
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Make an assistant from a model, instructions and tools.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            model: The model that the assistant works with, such as `gpt-4.1`.
            description: What the assistant is for, in at most 512 characters.
            instructions: What the assistant is told before every conversation, in at most 256,000 characters.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            name: The assistant's name, of at most 256 characters.
            reasoning_effort: How long the assistant's model thinks, from `none` over `medium`, the default, to `max`.
            response_format: What the assistant writes: `auto` (any text, the default), any JSON object, or JSON that follows a schema.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_resources: Files for `code_interpreter`, and a vector store, given or made here, for `file_search`.
            tools: At most 128 tools that the assistant may call: `code_interpreter`, `file_search`, or functions of yours.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /assistants
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Look up how an assistant is set.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to look up.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /assistants/{assistant_id}
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant; what is left out stays as it is.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to change.
            description: What the assistant is for, in at most 512 characters.
            instructions: What the assistant is told before every conversation, in at most 256,000 characters.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: The model that the assistant works with from now on.
            name: The assistant's name, of at most 256 characters.
            reasoning_effort: How long the assistant's model thinks, from `none` over `medium`, the default, to `max`.
            response_format: What the assistant writes: `auto` (any text, the default), any JSON object, or JSON that follows a schema.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_resources: Files for `code_interpreter` and a vector store for `file_search` that replace those of now.
            tools: At most 128 tools that the assistant may call: `code_interpreter`, `file_search`, or functions of yours.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Assistant

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /assistants/{assistant_id}
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List the assistants of your project.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            before: ID of the first object of the page behind; the list ends in front of it.
            limit: Assistants per page, 1 to 100; 20 by default.
            order: Newest first (`desc`, the default) or oldest first (`asc`).
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /assistants
        """
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant; its threads, files and vector stores stay.

        Deprecated: use responses.create, which takes model, instructions and tools itself

        Args:
            assistant_id: ID of the assistant to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AssistantDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /assistants/{assistant_id}
        """

class AsyncAssistantsWithRawResponse(View):
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AsyncAssistantsWithStreamingResponse(View):
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_create_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit = omit,
        name: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_resources: assistant_update_params.ToolResources | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    @deprecated("use responses.create, which takes model, instructions and tools itself")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AssistantDeleted]]: ...
