# Written by tools/generate from the tables in endpoints/; changes made here are lost.

import builtins
from collections.abc import Iterable as _Iterable
from typing import Any, Callable, Iterable, Literal as _Literal, Optional, Union, overload

from httpx import Timeout
from typing_extensions import Literal, TypeForm

from ...._calls.views import View
from ...._legacy_response import LegacyAPIResponse
from ...._resource import AsyncResource, Child, SyncResource
from ...._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ....lib._parsing._types import AnyFormat, AnyFunctionTool, FormT, ParsedT
from ....lib.streaming.chat._completions import (
    AsyncChatCompletionStreamManager,
    ChatCompletionStreamManager,
    ResponseFormat,
)
from ....lib.streaming.chat._types import ResponseFormatT
from ....lib.tools._run import AsyncToolRunStream, ChatToolRun, ToolCall, ToolRunStream
from ....lib.tools._runner import ChatRunEvent
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
    ParsedChatCompletion,
    completion_create_params,
)
from .messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    Messages,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
)

class Completions(SyncResource):
    """Conversations: messages go in, the model's next message comes out."""
    messages: Child[Messages]
    @overload
    def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[ParsedT]:
        """Let a model write the next message of a conversation, and read it into a type of yours.

        Args:
            response_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
                `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
            tools: Functions that the model may call, all of them strict, such as `openai.function_tool` makes.
            strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
                express, such as `dict[str, int]` and `Any`, and tools need not be strict.

        Returns:
            The completion: `choices[0].message.parsed` is the instance, `None` after a refusal, and
            `tool_calls[0].function.parsed_arguments` are the arguments of a call.

        Raises:
            TypeError: There is no strict schema for the type; the message says where and why.
            ValueError: A tool is not strict.
            LengthFinishReasonError: The result was cut off at a limit of tokens; it is the error's `completion`.
            ContentFilterFinishReasonError: The content filter blocked the result.
            OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
        """
    @overload
    def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[FormT]: ...
    @overload
    def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[Any]: ...
    def run_tools(
        self,
        *,
        messages: _Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: ResponseFormat[ParsedT] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: _Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        on_event: Optional[Callable[[ChatRunEvent], Any]] = None,
        strict: bool = True,
    ) -> ChatToolRun[ParsedT]:
        """Let the model answer with the help of your functions, which are called as it requests them.

        Calls in the messages that have no result yet are run first.

        Args:
            tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
                tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
                plain ones in turn.
            max_turns: Maximum number of requests, 1 or more.
            approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
                the run stops, and the call is `pending`.
            on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
                streamed.
            response_format: A type that the last answer is read into, or a param of the API.
            strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
                types that strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The run: its `text` or `parsed` is the last answer, and its `conversation` can be continued. Errors of tools,
            wrong arguments and unknown names are sent to the model, and are in `calls`.

        Raises:
            TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
            LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
                into the type.
            Exception: Any error that ends a run has the attribute `run`, with what was done before.
        """
    def run_tools_stream(
        self,
        *,
        messages: _Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: ResponseFormat[ParsedT] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: _Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        strict: bool = True,
    ) -> ToolRunStream[ChatToolRun[ParsedT], ChatRunEvent]:
        """Let the model answer with the help of your functions, and follow its answers as they are written.

        The first request is sent when the stream is first iterated; the functions run while it is.

        Args:
            tools: As for `run_tools`.
            max_turns: Maximum number of requests, 1 or more.
            approve: As for `run_tools`.
            response_format: A type that the last answer is read into, or a param of the API.
            strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
                types that strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The events of all answers, and one for the outcome of each call; its `run` is the run so far.

        Raises:
            TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
        """
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: Union[type[ResponseFormatT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Stream a chat completion as events with snapshots, and the whole completion at the end.

        The request is sent when the manager is entered or first iterated over.

        Args:
            response_format: A type or JSON schema that the text is parsed into, or the API's own `response_format`.
            tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
            strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
                may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The manager: ``with`` returns a stream of events with `get_final_completion`; a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or the type cannot be used as a `response_format`.
        """
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ChatCompletionStreamManager[FormT]: ...
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ChatCompletionStreamManager[Any]: ...
    @property
    def with_raw_response(self) -> CompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion | Stream[ChatCompletionChunk]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /chat/completions/{completion_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            SyncCursorPage[ChatCompletion]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletionDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /chat/completions/{completion_id}
        """

class CompletionsWithRawResponse(View):
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @overload
    def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[ParsedT]]: ...
    @overload
    def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[FormT]]: ...
    @overload
    def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[Any]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[ChatCompletionChunk]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion | Stream[ChatCompletionChunk]]: ...
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[SyncCursorPage[ChatCompletion]]: ...
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletionDeleted]: ...

class CompletionsWithStreamingResponse(View):
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    @overload
    def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedChatCompletion[ParsedT]]]: ...
    @overload
    def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedChatCompletion[FormT]]]: ...
    @overload
    def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedChatCompletion[Any]]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[ChatCompletionChunk]]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ChatCompletion | Stream[ChatCompletionChunk]]]: ...
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
    def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ChatCompletion]]]: ...
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ChatCompletionDeleted]]: ...

class AsyncCompletions(AsyncResource):
    """Conversations: messages go in, the model's next message comes out."""
    messages: Child[AsyncMessages]
    @overload
    async def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[ParsedT]:
        """Let a model write the next message of a conversation, and read it into a type of yours.

        Args:
            response_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
                `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
            tools: Functions that the model may call, all of them strict, such as `openai.function_tool` makes.
            strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
                express, such as `dict[str, int]` and `Any`, and tools need not be strict.

        Returns:
            The completion: `choices[0].message.parsed` is the instance, `None` after a refusal, and
            `tool_calls[0].function.parsed_arguments` are the arguments of a call.

        Raises:
            TypeError: There is no strict schema for the type; the message says where and why.
            ValueError: A tool is not strict.
            LengthFinishReasonError: The result was cut off at a limit of tokens; it is the error's `completion`.
            ContentFilterFinishReasonError: The content filter blocked the result.
            OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
        """
    @overload
    async def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[FormT]: ...
    @overload
    async def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> ParsedChatCompletion[Any]: ...
    async def run_tools(
        self,
        *,
        messages: _Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: ResponseFormat[ParsedT] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: _Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        on_event: Optional[Callable[[ChatRunEvent], Any]] = None,
        strict: bool = True,
    ) -> ChatToolRun[ParsedT]:
        """Let the model answer with the help of your functions, which are called as it requests them.

        Calls in the messages that have no result yet are run first.

        Args:
            tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
                tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
                plain ones in turn.
            max_turns: Maximum number of requests, 1 or more.
            approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
                the run stops, and the call is `pending`.
            on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
                streamed.
            response_format: A type that the last answer is read into, or a param of the API.
            strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
                types that strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The run: its `text` or `parsed` is the last answer, and its `conversation` can be continued. Errors of tools,
            wrong arguments and unknown names are sent to the model, and are in `calls`.

        Raises:
            TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
            LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: The last answer cannot be read
                into the type.
            Exception: Any error that ends a run has the attribute `run`, with what was done before.
        """
    def run_tools_stream(
        self,
        *,
        messages: _Iterable[Union[ChatCompletionMessageParam, ChatCompletionMessage]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: dict[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: ResponseFormat[ParsedT] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: _Iterable[Union[ChatCompletionToolUnionParam, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        strict: bool = True,
    ) -> AsyncToolRunStream[ChatToolRun[ParsedT], ChatRunEvent]:
        """Let the model answer with the help of your functions, and follow its answers as they are written.

        The first request is sent when the stream is first iterated; the functions run while it is.

        Args:
            tools: As for `run_tools`.
            max_turns: Maximum number of requests, 1 or more.
            approve: As for `run_tools`.
            response_format: A type that the last answer is read into, or a param of the API.
            strict: Hold the model to the schemas of the type and of plain functions. With `False` their annotations may be
                types that strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The events of all answers, and one for the outcome of each call; its `run` is the run so far.

        Raises:
            TypeError, ValueError: A function cannot be made a tool, two tools have the same name, or a param is wrong.
        """
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: Union[type[ResponseFormatT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Stream a chat completion as events with snapshots, and the whole completion at the end.

        The request is sent when the manager is entered or first iterated over.

        Args:
            response_format: A type or JSON schema that the text is parsed into, or the API's own `response_format`.
            tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
            strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
                may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The manager: ``with`` returns a stream of events with `get_final_completion`; a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or the type cannot be used as a `response_format`.
        """
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncChatCompletionStreamManager[FormT]: ...
    @overload
    def stream(
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncChatCompletionStreamManager[Any]: ...
    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion | AsyncStream[ChatCompletionChunk]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletion

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /chat/completions/{completion_id}
        """
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

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
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ChatCompletionDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /chat/completions/{completion_id}
        """

class AsyncCompletionsWithRawResponse(View):
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    @overload
    async def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[ParsedT]]: ...
    @overload
    async def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[FormT]]: ...
    @overload
    async def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedChatCompletion[Any]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[ChatCompletionChunk]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    async def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    async def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncCursorPage[ChatCompletion]]: ...
    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ChatCompletionDeleted]: ...

class AsyncCompletionsWithStreamingResponse(View):
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    @overload
    def parse(
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
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedChatCompletion[ParsedT]]]: ...
    @overload
    def parse(
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
        response_format: TypeForm[FormT],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedChatCompletion[FormT]]]: ...
    @overload
    def parse(
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
        response_format: AnyFormat,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedChatCompletion[Any]]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ChatCompletionChunk]]]: ...
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
        modalities: builtins.list[_Literal["text", "audio"]] | None | Omit = omit,
        moderation: completion_create_params.Moderation | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: chat.ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | AnyFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: _Literal["low", "medium", "high"] | None | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]]: ...
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
    def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: str | Omit = omit,
        order: _Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ChatCompletion]]]: ...
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletionDeleted]]: ...
