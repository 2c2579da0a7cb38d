# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

import builtins
from typing import Iterable, Literal, overload

from httpx import Timeout

from ...._resource import AsyncResource, Child, SyncResource
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types import ChatModel, Metadata, ReasoningEffort, chat
from ....types.chat import (
    ChatCompletion,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
    completion_create_params,
)
from .messages import AsyncMessages, Messages

class Completions(SyncResource):
    """Conversations: messages go in, the model's next message comes out."""
    messages: Child[Messages]
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Let a model write the next message of a conversation.

        Args:
            messages: The conversation so far, oldest message first; messages of earlier answers may stand in it as they came.
            model: The model that answers, such as `gpt-5.5`.
            audio: Voice and format of a spoken answer; needed when `modalities` has `audio`.
            frequency_penalty: From -2 to 2, by default 0; above 0, a token is less likely the more often the text already has it.
            function_call: Deprecated: use `tool_choice`.
            functions: Deprecated: use `tools`.
            logit_bias: Token IDs with a number from -100 (the token never comes) to 100 (nothing else does) that shifts their odds.
            logprobs: Whether the answer reports how likely each of its tokens was.
            max_completion_tokens: The most tokens to make, those of the model's reasoning included.
            max_tokens: Deprecated: use `max_completion_tokens`, which reasoning models need.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            modalities: What the answer consists of, by default text; models that speak also take `['text', 'audio']`.
            moderation: The moderation model that checks both the messages and the answer, and its policy.
            n: How many answers to make, 1 to 128; all of them are charged.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; it may by default.
            prediction: Text that much of the answer will repeat, such as a file with few changes, which makes it come sooner.
            presence_penalty: From -2 to 2, by default 0; above 0, tokens that the text already has are less likely, which favours new topics.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the messages are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning_effort: How long the model thinks, from `none` over `medium` to `max`; not every model knows every step.
            response_format: Plain text, any JSON object, or JSON that follows a schema of yours.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            seed: Equal requests with an equal seed tend to get equal answers, as long as `system_fingerprint` stays the same.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            stop: Up to 4 texts that end the answer; the text itself is left out of it.
            store: Whether the API keeps the completion, so that it can be retrieved and listed.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: What a stream carries besides the text, such as token counts in a last chunk; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_choice: Whether tools are called: `none`, `auto` (the default where there are tools), `required`, or a certain one.
            tools: The functions and custom tools that the model may call.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position; only together with `logprobs=True`.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: How wordy the answer is; `medium` by default.
            web_search_options: Lets a search model look things up on the web, and says where the user is and how much to read.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion | Stream[ChatCompletionChunk]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /chat/completions
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Look up a completion that was made with `store=True`.

        Args:
            completion_id: ID of the stored completion to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /chat/completions/{completion_id}
        """
    def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Replace the metadata of a stored completion.

        Args:
            completion_id: ID of the stored completion to label.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /chat/completions/{completion_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ChatCompletion]:
        """List the completions that were made with `store=True`.

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            limit: Completions per page; 20 by default.
            metadata: Only completions that have these labels.
            model: Only completions that this model made.
            order: Oldest first (`asc`, the default) or newest first (`desc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            SyncCursorPage[ChatCompletion]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /chat/completions
        """
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        Args:
            completion_id: ID of the stored completion to delete.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletionDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /chat/completions/{completion_id}
        """

class AsyncCompletions(AsyncResource):
    """Conversations: messages go in, the model's next message comes out."""
    messages: Child[AsyncMessages]
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Let a model write the next message of a conversation.

        Args:
            messages: The conversation so far, oldest message first; messages of earlier answers may stand in it as they came.
            model: The model that answers, such as `gpt-5.5`.
            audio: Voice and format of a spoken answer; needed when `modalities` has `audio`.
            frequency_penalty: From -2 to 2, by default 0; above 0, a token is less likely the more often the text already has it.
            function_call: Deprecated: use `tool_choice`.
            functions: Deprecated: use `tools`.
            logit_bias: Token IDs with a number from -100 (the token never comes) to 100 (nothing else does) that shifts their odds.
            logprobs: Whether the answer reports how likely each of its tokens was.
            max_completion_tokens: The most tokens to make, those of the model's reasoning included.
            max_tokens: Deprecated: use `max_completion_tokens`, which reasoning models need.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            modalities: What the answer consists of, by default text; models that speak also take `['text', 'audio']`.
            moderation: The moderation model that checks both the messages and the answer, and its policy.
            n: How many answers to make, 1 to 128; all of them are charged.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; it may by default.
            prediction: Text that much of the answer will repeat, such as a file with few changes, which makes it come sooner.
            presence_penalty: From -2 to 2, by default 0; above 0, tokens that the text already has are less likely, which favours new topics.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the messages are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning_effort: How long the model thinks, from `none` over `medium` to `max`; not every model knows every step.
            response_format: Plain text, any JSON object, or JSON that follows a schema of yours.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            seed: Equal requests with an equal seed tend to get equal answers, as long as `system_fingerprint` stays the same.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            stop: Up to 4 texts that end the answer; the text itself is left out of it.
            store: Whether the API keeps the completion, so that it can be retrieved and listed.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: What a stream carries besides the text, such as token counts in a last chunk; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            tool_choice: Whether tools are called: `none`, `auto` (the default where there are tools), `required`, or a certain one.
            tools: The functions and custom tools that the model may call.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position; only together with `logprobs=True`.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: How wordy the answer is; `medium` by default.
            web_search_options: Lets a search model look things up on the web, and says where the user is and how much to read.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion | AsyncStream[ChatCompletionChunk]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /chat/completions
        """
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | ChatCompletionMessage],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...
    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Look up a completion that was made with `store=True`.

        Args:
            completion_id: ID of the stored completion to look up.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /chat/completions/{completion_id}
        """
    async def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Replace the metadata of a stored completion.

        Args:
            completion_id: ID of the stored completion to label.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: POST /chat/completions/{completion_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """List the completions that were made with `store=True`.

        Args:
            after: ID of the last object of the page before; the list goes on behind it.
            limit: Completions per page; 20 by default.
            metadata: Only completions that have these labels.
            model: Only completions that this model made.
            order: Oldest first (`asc`, the default) or newest first (`desc`).
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: GET /chat/completions
        """
    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        Args:
            completion_id: ID of the stored completion to delete.
            extra_headers: More headers; `omit` takes a default one away.
            extra_query: More query params.
            extra_body: More of the body, laid over what the other arguments say.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` waits for ever.

        Returns:
            ChatCompletionDeleted

        Raises:
            APIStatusError: The server said no; there is a subclass for each usual status.
            APIConnectionError: No complete answer came; after a time-out it is an APITimeoutError.
            TypeError, ValueError: The arguments cannot be sent; nothing was.

        Reference: DELETE /chat/completions/{completion_id}
        """
