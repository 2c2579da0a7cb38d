# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Any, Callable, Iterable, Literal, Optional, overload

from httpx import Timeout

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, Child, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ....types import ResponsesModel
from ....types.beta import (
    BetaCompactedResponse,
    BetaResponse,
    BetaResponseIncludable,
    BetaResponseInputItemParam,
    BetaResponseInputParam,
    BetaResponsePromptParam,
    BetaResponseStreamEvent,
    BetaResponseTextConfigParam,
    BetaToolParam,
    response_compact_params,
    response_create_params,
)
from ....types.websocket_connection_options import WebSocketConnectionOptions
from ....types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
from .connection import (
    AsyncResponsesConnection as AsyncResponsesConnection,
    AsyncResponsesConnectionManager as AsyncResponsesConnectionManager,
    AsyncResponsesResponseResource as AsyncResponsesResponseResource,
    BaseAsyncResponsesConnectionResource as BaseAsyncResponsesConnectionResource,
    BaseResponsesConnectionResource as BaseResponsesConnectionResource,
    ResponsesConnection as ResponsesConnection,
    ResponsesConnectionManager as ResponsesConnectionManager,
    ResponsesResponseResource as ResponsesResponseResource,
)
from .input_items import (
    AsyncInputItems,
    AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse,
    InputItems,
    InputItemsWithRawResponse,
    InputItemsWithStreamingResponse,
)
from .input_tokens import (
    AsyncInputTokens,
    AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse,
    InputTokens,
    InputTokensWithRawResponse,
    InputTokensWithStreamingResponse,
)

class Responses(SyncResource):
    """Responses with features that are still beta, such as several agents."""
    input_items: Child[InputItems]
    input_tokens: Child[InputTokens]
    def connect(
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
    ) -> ResponsesConnectionManager:
        """Open a connection that creates responses one after another, without the overhead of a request for each.

        With `on_reconnecting` or `on_reconnected`, a lost connection is opened again while events are received. Events that
        were sent before are not sent again; those sent meanwhile are queued, and sent afterwards.

        Args:
            extra_query: More query params.
            extra_headers: More headers; `omit` removes a default one.
            websocket_connection_options: Options for `websockets`, such as `max_size`, the largest message in bytes.
            on_reconnecting: Called before each attempt to reconnect; it can change query and headers, or abort.
            max_retries: Maximum number of attempts to reconnect, 0 or more.
            initial_delay: Seconds before the first attempt, 0 or more; doubled each time, and shortened at random.
            max_delay: Maximum number of seconds before an attempt.
            max_queue_size: Maximum number of bytes that are queued while there is no connection.
            on_reconnected: Called with the connection when it is open again; the events that it sends go ahead of the
                queue. With an asynchronous client it can be a coroutine function.

        Returns:
            A context manager for the connection; `enter()` opens it without `with`.

        Raises:
            TypeError: An argument is of the wrong type or out of range.
        """
    @property
    def with_raw_response(self) -> ResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Let a model, or several agents, answer an input.

        Args:
            background: Whether the answer comes at once, with the status `queued`, and the response is retrieved later.
            context_management: At how many tokens, 1,000 or more, a conversation that grows is compacted.
            conversation: The conversation, or its ID, that is gone on with and gets input and output; not with `previous_response_id`.
            include: What else the response holds, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.
            input: What the model reads: a text, or items such as messages, images, files, tool calls and their outputs.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            max_output_tokens: The most tokens to write, at least 16, those of reasoning included.
            max_tool_calls: The most calls of the API's own tools, all of them together; further ones are ignored.
            metadata: Up to 16 labels to keep with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers, such as `gpt-5.6-sol`.
            moderation: The moderation model that judges input and output, and what happens to what it finds.
            multi_agent: Whether the model may share the work among further agents, and how many at once, by default 3.
            parallel_tool_calls: Whether the model may make several tool calls at once; it may by default.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            prompt: A prompt that is kept with the API: its ID, its version and values for its variables.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning: How long the model thinks, how much of it is told, and which earlier thoughts it still sees.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            store: Whether the API keeps the response, so that it can be retrieved; it does by default.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: Whether events are padded, so that their size tells nothing of the text; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            text: How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema.
            tool_choice: Which tools are called: `none`, `auto` (the default), `required`, or certain ones.
            tools: The tools that the model may call: those of the API, those of MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation: Deprecated: whether too long an input loses its oldest items (`auto`) or is an error (`disabled`).
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse | Stream[BetaResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses?beta=true
        """
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Look up a response by its ID, or follow its events.

        Args:
            response_id: ID of the response.
            include: What else the items hold, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.
            include_obfuscation: Whether events are padded, so that their size tells nothing of the text; they are by default.
            starting_after: Number of the last event that you have; the stream goes on behind it.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse | Stream[BetaResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}?beta=true
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a response that the API has kept.

        Args:
            response_id: ID of the response.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            None

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}?beta=true
        """
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Stop a response that was started with `background=True`.

        Args:
            response_id: ID of the response.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/cancel?beta=true
        """
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaCompactedResponse:
        """Make a long conversation short; the answer is the input of what follows.

        Args:
            model: The model that will read what is left, such as `gpt-5.6-sol`.
            input: What to make short: a text, or the items of the conversation so far.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Which places of what is compacted are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            service_tier: The queue that the compaction waits in, a matter of speed and price.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaCompactedResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/compact?beta=true
        """

class ResponsesWithRawResponse(View):
    @property
    def input_items(self) -> InputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithRawResponse: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[None]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaCompactedResponse]: ...

class ResponsesWithStreamingResponse(View):
    @property
    def input_items(self) -> InputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[BetaCompactedResponse]]: ...

class AsyncResponses(AsyncResource):
    """Responses with features that are still beta, such as several agents."""
    input_items: Child[AsyncInputItems]
    input_tokens: Child[AsyncInputTokens]
    def connect(
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        on_reconnected: Optional[Callable[[Any], Any]] = None,
    ) -> AsyncResponsesConnectionManager:
        """Open a connection that creates responses one after another, without the overhead of a request for each.

        With `on_reconnecting` or `on_reconnected`, a lost connection is opened again while events are received. Events that
        were sent before are not sent again; those sent meanwhile are queued, and sent afterwards.

        Args:
            extra_query: More query params.
            extra_headers: More headers; `omit` removes a default one.
            websocket_connection_options: Options for `websockets`, such as `max_size`, the largest message in bytes.
            on_reconnecting: Called before each attempt to reconnect; it can change query and headers, or abort.
            max_retries: Maximum number of attempts to reconnect, 0 or more.
            initial_delay: Seconds before the first attempt, 0 or more; doubled each time, and shortened at random.
            max_delay: Maximum number of seconds before an attempt.
            max_queue_size: Maximum number of bytes that are queued while there is no connection.
            on_reconnected: Called with the connection when it is open again; the events that it sends go ahead of the
                queue. With an asynchronous client it can be a coroutine function.

        Returns:
            A context manager for the connection; `enter()` opens it without `with`.

        Raises:
            TypeError: An argument is of the wrong type or out of range.
        """
    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Let a model, or several agents, answer an input.

        Args:
            background: Whether the answer comes at once, with the status `queued`, and the response is retrieved later.
            context_management: At how many tokens, 1,000 or more, a conversation that grows is compacted.
            conversation: The conversation, or its ID, that is gone on with and gets input and output; not with `previous_response_id`.
            include: What else the response holds, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.
            input: What the model reads: a text, or items such as messages, images, files, tool calls and their outputs.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            max_output_tokens: The most tokens to write, at least 16, those of reasoning included.
            max_tool_calls: The most calls of the API's own tools, all of them together; further ones are ignored.
            metadata: Up to 16 labels to keep with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers, such as `gpt-5.6-sol`.
            moderation: The moderation model that judges input and output, and what happens to what it finds.
            multi_agent: Whether the model may share the work among further agents, and how many at once, by default 3.
            parallel_tool_calls: Whether the model may make several tool calls at once; it may by default.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            prompt: A prompt that is kept with the API: its ID, its version and values for its variables.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning: How long the model thinks, how much of it is told, and which earlier thoughts it still sees.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            store: Whether the API keeps the response, so that it can be retrieved; it does by default.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: Whether events are padded, so that their size tells nothing of the text; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            text: How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema.
            tool_choice: Which tools are called: `none`, `auto` (the default), `required`, or certain ones.
            tools: The tools that the model may call: those of the API, those of MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation: Deprecated: whether too long an input loses its oldest items (`auto`) or is an error (`disabled`).
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse | AsyncStream[BetaResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses?beta=true
        """
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Look up a response by its ID, or follow its events.

        Args:
            response_id: ID of the response.
            include: What else the items hold, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.
            include_obfuscation: Whether events are padded, so that their size tells nothing of the text; they are by default.
            starting_after: Number of the last event that you have; the stream goes on behind it.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse | AsyncStream[BetaResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}?beta=true
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a response that the API has kept.

        Args:
            response_id: ID of the response.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            None

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}?beta=true
        """
    async def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaResponse:
        """Stop a response that was started with `background=True`.

        Args:
            response_id: ID of the response.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/cancel?beta=true
        """
    async def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BetaCompactedResponse:
        """Make a long conversation short; the answer is the input of what follows.

        Args:
            model: The model that will read what is left, such as `gpt-5.6-sol`.
            input: What to make short: a text, or the items of the conversation so far.
            instructions: A system message for this request alone; those of earlier responses are not kept.
            previous_response_id: ID of the response that this one goes on from; not together with `conversation`.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Which places of what is compacted are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            service_tier: The queue that the compaction waits in, a matter of speed and price.
            betas: Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            BetaCompactedResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/compact?beta=true
        """

class AsyncResponsesWithRawResponse(View):
    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    async def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[None]: ...
    async def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    async def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[BetaCompactedResponse]: ...

class AsyncResponsesWithStreamingResponse(View):
    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[BetaResponseIncludable] | None | Omit = omit,
        input: str | BetaResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: dict[str, str] | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        multi_agent: response_create_params.MultiAgent | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: BetaResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: response_create_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[BetaResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaCompactedResponse]]: ...
