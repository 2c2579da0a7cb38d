# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from collections.abc import Iterable as _Iterable
from typing import Any, Callable, Iterable, Literal as _Literal, Optional, Union, overload

from httpx import Timeout
from typing_extensions import Literal, TypeForm

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, Child, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._streaming import AsyncStream, Stream
from ..._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ...lib._parsing._types import AnyFormat, AnyFunctionTool, FormT, ParsedT, ResponsesPydanticFunctionTool
from ...lib._tools import ResponsesPydanticFunctionTool as _ResponsesPydanticFunctionTool
from ...lib.streaming.responses._events import TextFormatT
from ...lib.streaming.responses._responses import AsyncResponseStreamManager, ResponseStreamManager
from ...lib.streaming.responses._state import TextFormat
from ...lib.tools._run import AsyncToolRunStream, ResponseToolRun, ToolCall, ToolRunStream
from ...lib.tools._runner import ResponseRunEvent
from ...types import Metadata, ReasoningEffort, ResponseDeleted, ResponsesModel, shared_params
from ...types.chat import completion_create_params
from ...types.responses import (
    CompactedResponse,
    ParsedResponse,
    Response,
    ResponseFormatTextConfigParam,
    ResponseIncludable,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseOutputItem,
    ResponsePromptParam,
    ResponseStreamEvent,
    ResponseTextConfigParam,
    response_compact_params,
    response_create_params,
    response_output_item,
    tool_param,
)
from ...types.responses.response_format_text_config_param import (
    ResponseFormatTextConfigParam as _ResponseFormatTextConfigParam,
)
from ...types.responses.response_text_config_param import ResponseTextConfigParam as _ResponseTextConfigParam
from ...types.responses.tool_param import ParseableToolParam
from ...types.websocket_connection_options import WebSocketConnectionOptions
from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
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
    """Answers of models to texts, images and files, with tools, reasoning and memory."""
    input_items: Child[InputItems]
    input_tokens: Child[InputTokens]
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[ParsedT]:
        """Let a model answer an input, and read its answer into a type of yours.

        Args:
            text_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
                `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
            response_format: Another name of `text_format`; pass one of the two.
            text: How verbose the text is; its `format` comes from the type.
            tools: Tools that the model may call; the arguments of strict functions are parsed.
            stream: `False` or `None`; `responses.stream` reads streams.
            verbosity: Another name of `text={'verbosity': ...}`.
            strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
                express, such as `dict[str, int]` and `Any`.

        Returns:
            The response: `output_parsed` is the instance, `None` after a refusal.

        Raises:
            TypeError: There is no strict schema for the type; the message says where and why.
            LengthFinishReasonError: The response reached its limit of tokens, and cannot be read incomplete; it is the
                error's `completion`.
            ContentFilterFinishReasonError: The content filter stopped the response.
            OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
        """
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[FormT]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[FormT]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[Any]: ...
    def run_tools(
        self,
        *,
        context_management: _Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: Union[str, _Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]],
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: _Iterable[Union[ParseableToolParam, _ResponsesPydanticFunctionTool, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        on_event: Optional[Callable[[ResponseRunEvent], Any]] = None,
        text_format: TextFormat[ParsedT] = omit,
        response_format: TextFormat[ParsedT] = omit,
        strict: bool = True,
    ) -> ResponseToolRun[ParsedT]:
        """Let the model answer with the help of your functions, which are called as it requests them.

        Calls of functions in the input that have no result yet are run first.

        Args:
            tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
                tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
                plain ones in turn.
            max_turns: Maximum number of requests, 1 or more.
            approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
                the run stops, and the call is `pending`.
            on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
                streamed.
            text_format: A type that the last answer is read into.
            response_format: Another name of `text_format`; pass one of the two.
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
        context_management: _Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: Union[str, _Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]],
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: _Iterable[Union[ParseableToolParam, _ResponsesPydanticFunctionTool, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        text_format: TextFormat[ParsedT] = omit,
        response_format: TextFormat[ParsedT] = omit,
        strict: bool = True,
    ) -> ToolRunStream[ResponseToolRun[ParsedT], ResponseRunEvent]:
        """Let the model answer with the help of your functions, and follow its answers as they are written.

        The first request is sent when the stream is first iterated; the functions run while it is.

        Args:
            tools: As for `run_tools`.
            max_turns: Maximum number of requests, 1 or more.
            approve: As for `run_tools`.
            text_format: A type that the last answer is read into.
            response_format: Another name of `text_format`; pass one of the two.
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
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: Union[type[TextFormatT], _ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[TextFormatT], _ResponseFormatTextConfigParam, Omit] = omit,
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> ResponseStreamManager[TextFormatT]:
        """Stream a response as events with snapshots, and the whole response at the end.

        With `input` and `model` it creates a response; with `response_id` it continues the stream of one that was created
        with `background` and `stream`. The request is sent when the manager is entered or first iterated over.

        Args:
            response_id: ID of the response whose stream to continue.
            text_format: A type or JSON schema that the text is parsed into, or the API's own format.
            response_format: Alias of `text_format`; use only one of the two.
            text: Settings for the text; its `format` excludes `text_format`.
            tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
            starting_after: With `response_id`: sequence number of the last event that you have seen.
            strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
                may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The manager: ``with`` returns a stream of events with `get_final_response`; a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or the type cannot be used as a `text_format`.
            ValueError: The arguments exclude each other, or `input` or `model` is missing.
        """
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: TypeForm[FormT],
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> ResponseStreamManager[FormT]: ...
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        response_format: TypeForm[FormT],
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> ResponseStreamManager[FormT]: ...
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> ResponseStreamManager[Any]: ...
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
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Let a model answer an input, with tools where it needs them.

        Args:
            background: Whether to answer at once with a `queued` response, which is made meanwhile and can be retrieved later.
            context_management: How a conversation that grows too long is shortened, and from how many tokens on.
            conversation: A conversation whose items come before the input, and which input and output are added to.
            include: What the answer holds beyond the usual, such as `file_search_call.results` or `reasoning.encrypted_content`.
            input: A text, or a list of items: messages with text, images and files, results of tools, items of earlier answers.
            instructions: What the model is told ahead of the input; those of `previous_response_id` do not hold on.
            max_output_tokens: The most tokens to make, at least 16, reasoning and text together.
            max_tool_calls: How often the tools that the API runs may be called, all taken together; what goes beyond is ignored.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: Name of the model that answers, such as `gpt-5.5`.
            moderation: The moderation model that checks both input and output, and its policy.
            parallel_tool_calls: Whether the model may call several tools at once; it may by default.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            prompt: ID of a prompt stored in the dashboard, its version and its variables.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning: How hard the model thinks, and whether it sums its thoughts up.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            store: Whether the API keeps the response, so that it can be retrieved; it does by default.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: Whether events are padded to hide how long their text is; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            text: How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema of yours.
            tool_choice: Whether tools are called: `none`, `auto`, `required`, a selection of them, or a certain one.
            tools: Tools that the API runs, such as web search, MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position of the text.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation: Deprecated: whether an input that is too long loses its oldest items (`auto`) or is refused (`disabled`).
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            reasoning_effort: Another name of `reasoning={'effort': ...}`; give one of the two.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response | Stream[ResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses
        """
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Look up a stored response, or take up the stream of one that is made in the background.

        Args:
            response_id: ID of the response to look up.
            include: What the response holds beyond the usual, such as `message.output_text.logprobs`.
            include_obfuscation: Whether streamed events are padded to hide how long their text is; they are by default.
            starting_after: The `sequence_number` of the last event seen; the stream goes on behind it.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response | Stream[ResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | Stream[ResponseStreamEvent]: ...
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseDeleted:
        """Delete a stored response.

        Args:
            response_id: ID of the stored response to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}
        """
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Stop a response that is made with `background=True`.

        Args:
            response_id: ID of the response to stop.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/cancel
        """
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CompactedResponse:
        """Shorten a long conversation to items that say as much to the model in fewer tokens.

        Args:
            model: The model that shortens, such as `gpt-5.5`.
            input: The conversation to shorten: a text, or items of inputs and outputs, oldest first.
            instructions: What the model is told ahead of the conversation; those of `previous_response_id` do not hold on.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the conversation are cached, and for how long at least.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            service_tier: The queue that the request waits in, which decides speed and price; `auto` is the project's setting.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            CompactedResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/compact
        """

class ResponsesWithRawResponse(View):
    @property
    def input_items(self) -> InputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithRawResponse: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[ParsedT]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[FormT]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[FormT]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[Any]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response | Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response | Stream[ResponseStreamEvent]]: ...
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseDeleted]: ...
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[CompactedResponse]: ...

class ResponsesWithStreamingResponse(View):
    @property
    def input_items(self) -> InputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedResponse[ParsedT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedResponse[FormT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedResponse[FormT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ResponseContextManager[APIResponse[ParsedResponse[Any]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[ResponseDeleted]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[CompactedResponse]]: ...

class AsyncResponses(AsyncResource):
    """Answers of models to texts, images and files, with tools, reasoning and memory."""
    input_items: Child[AsyncInputItems]
    input_tokens: Child[AsyncInputTokens]
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[ParsedT]:
        """Let a model answer an input, and read its answer into a type of yours.

        Args:
            text_format: The type: a pydantic model, an attrs class, a dataclass, a TypedDict, a msgspec Struct,
                `Literal`, an enumeration, `list[X]`, a union of such; or a JSON schema.
            response_format: Another name of `text_format`; pass one of the two.
            text: How verbose the text is; its `format` comes from the type.
            tools: Tools that the model may call; the arguments of strict functions are parsed.
            stream: `False` or `None`; `responses.stream` reads streams.
            verbosity: Another name of `text={'verbosity': ...}`.
            strict: Use the strict mode of the API. With `False`, the type may contain types that strict mode cannot
                express, such as `dict[str, int]` and `Any`.

        Returns:
            The response: `output_parsed` is the instance, `None` after a refusal.

        Raises:
            TypeError: There is no strict schema for the type; the message says where and why.
            LengthFinishReasonError: The response reached its limit of tokens, and cannot be read incomplete; it is the
                error's `completion`.
            ContentFilterFinishReasonError: The content filter stopped the response.
            OutputParseError: The result does not fit the type. A pydantic type raises pydantic's error.
        """
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[FormT]: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[FormT]: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> ParsedResponse[Any]: ...
    async def run_tools(
        self,
        *,
        context_management: _Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: Union[str, _Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]],
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: _Iterable[Union[ParseableToolParam, _ResponsesPydanticFunctionTool, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        on_event: Optional[Callable[[ResponseRunEvent], Any]] = None,
        text_format: TextFormat[ParsedT] = omit,
        response_format: TextFormat[ParsedT] = omit,
        strict: bool = True,
    ) -> ResponseToolRun[ParsedT]:
        """Let the model answer with the help of your functions, which are called as it requests them.

        Calls of functions in the input that have no result yet are run first.

        Args:
            tools: Functions, sync or async; tools made of them by `openai.function_tool` and `openai.custom_tool`; other
                tools as params of the API. An asynchronous client runs asynchronous functions at the same time, and
                plain ones in turn.
            max_turns: Maximum number of requests, 1 or more.
            approve: Asked before each call: `True` lets it run, `False` or a text for the model refuses it, and with `None`
                the run stops, and the call is `pending`.
            on_event: Called with each event of the streams, and one for the outcome of each call; without it, nothing is
                streamed.
            text_format: A type that the last answer is read into.
            response_format: Another name of `text_format`; pass one of the two.
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
        context_management: _Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: Union[str, _Iterable[Union[ResponseInputItemParam, ResponseOutputItem, response_output_item.LocalShellCallAction]]],
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: _Iterable[Union[ParseableToolParam, _ResponsesPydanticFunctionTool, Callable[..., Any]]],
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_turns: int = 10,
        approve: Optional[Callable[[ToolCall], Any]] = None,
        text_format: TextFormat[ParsedT] = omit,
        response_format: TextFormat[ParsedT] = omit,
        strict: bool = True,
    ) -> AsyncToolRunStream[ResponseToolRun[ParsedT], ResponseRunEvent]:
        """Let the model answer with the help of your functions, and follow its answers as they are written.

        The first request is sent when the stream is first iterated; the functions run while it is.

        Args:
            tools: As for `run_tools`.
            max_turns: Maximum number of requests, 1 or more.
            approve: As for `run_tools`.
            text_format: A type that the last answer is read into.
            response_format: Another name of `text_format`; pass one of the two.
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
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: Union[type[TextFormatT], _ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[TextFormatT], _ResponseFormatTextConfigParam, Omit] = omit,
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Stream a response as events with snapshots, and the whole response at the end.

        With `input` and `model` it creates a response; with `response_id` it continues the stream of one that was created
        with `background` and `stream`. The request is sent when the manager is entered or first iterated over.

        Args:
            response_id: ID of the response whose stream to continue.
            text_format: A type or JSON schema that the text is parsed into, or the API's own format.
            response_format: Alias of `text_format`; use only one of the two.
            text: Settings for the text; its `format` excludes `text_format`.
            tools: Tools that the model may call; the arguments of calls to strict tools are parsed.
            starting_after: With `response_id`: sequence number of the last event that you have seen.
            strict: Whether the API enforces the schema. With `False` the schema is sent without strict mode, and the type
                may contain what strict mode cannot express, such as `dict[str, int]` and `Any`.

        Returns:
            The manager: ``with`` returns a stream of events with `get_final_response`; a plain loop yields the events.

        Raises:
            TypeError: An argument is unknown or missing, or the type cannot be used as a `text_format`.
            ValueError: The arguments exclude each other, or `input` or `model` is missing.
        """
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: TypeForm[FormT],
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseStreamManager[FormT]: ...
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        response_format: TypeForm[FormT],
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseStreamManager[FormT]: ...
    @overload
    def stream(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: _ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_id: Union[str, Omit] = omit,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        starting_after: Union[int, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseStreamManager[Any]: ...
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
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Let a model answer an input, with tools where it needs them.

        Args:
            background: Whether to answer at once with a `queued` response, which is made meanwhile and can be retrieved later.
            context_management: How a conversation that grows too long is shortened, and from how many tokens on.
            conversation: A conversation whose items come before the input, and which input and output are added to.
            include: What the answer holds beyond the usual, such as `file_search_call.results` or `reasoning.encrypted_content`.
            input: A text, or a list of items: messages with text, images and files, results of tools, items of earlier answers.
            instructions: What the model is told ahead of the input; those of `previous_response_id` do not hold on.
            max_output_tokens: The most tokens to make, at least 16, reasoning and text together.
            max_tool_calls: How often the tools that the API runs may be called, all taken together; what goes beyond is ignored.
            metadata: Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.
            model: Name of the model that answers, such as `gpt-5.5`.
            moderation: The moderation model that checks both input and output, and its policy.
            parallel_tool_calls: Whether the model may call several tools at once; it may by default.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            prompt: ID of a prompt stored in the dashboard, its version and its variables.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            reasoning: How hard the model thinks, and whether it sums its thoughts up.
            safety_identifier: A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.
            service_tier: The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.
            store: Whether the API keeps the response, so that it can be retrieved; it does by default.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            stream_options: Whether events are padded to hide how long their text is; only together with `stream=True`.
            temperature: From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.
            text: How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema of yours.
            tool_choice: Whether tools are called: `none`, `auto`, `required`, a selection of them, or a certain one.
            tools: Tools that the API runs, such as web search, MCP servers, and functions of yours.
            top_logprobs: How many of the likeliest tokens, 0 to 20, to report at each position of the text.
            top_p: From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.
            truncation: Deprecated: whether an input that is too long loses its oldest items (`auto`) or is refused (`disabled`).
            user: Deprecated: use `safety_identifier` and `prompt_cache_key`.
            reasoning_effort: Another name of `reasoning={'effort': ...}`; give one of the two.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response | AsyncStream[ResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses
        """
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Look up a stored response, or take up the stream of one that is made in the background.

        Args:
            response_id: ID of the response to look up.
            include: What the response holds beyond the usual, such as `message.output_text.logprobs`.
            include_obfuscation: Whether streamed events are padded to hide how long their text is; they are by default.
            starting_after: The `sequence_number` of the last event seen; the stream goes on behind it.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response | AsyncStream[ResponseStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: GET /responses/{response_id}
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseDeleted:
        """Delete a stored response.

        Args:
            response_id: ID of the stored response to delete.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            ResponseDeleted

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: DELETE /responses/{response_id}
        """
    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Stop a response that is made with `background=True`.

        Args:
            response_id: ID of the response to stop.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Response

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/{response_id}/cancel
        """
    async def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CompactedResponse:
        """Shorten a long conversation to items that say as much to the model in fewer tokens.

        Args:
            model: The model that shortens, such as `gpt-5.5`.
            input: The conversation to shorten: a text, or items of inputs and outputs, oldest first.
            instructions: What the model is told ahead of the conversation; those of `previous_response_id` do not hold on.
            previous_response_id: ID of a stored response that this one goes on from, with all that came before it; not with a conversation.
            prompt_cache_key: A name that requests with the same beginning share, so that caches are hit.
            prompt_cache_options: Whether only marked places of the conversation are cached, and for how long at least.
            prompt_cache_retention: Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.
            service_tier: The queue that the request waits in, which decides speed and price; `auto` is the project's setting.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            CompactedResponse

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /responses/compact
        """

class AsyncResponsesWithRawResponse(View):
    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[ParsedT]]: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[FormT]]: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[FormT]]: ...
    @overload
    async def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> LegacyAPIResponse[ParsedResponse[Any]]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response | AsyncStream[ResponseStreamEvent]]: ...
    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[ResponseDeleted]: ...
    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Response]: ...
    async def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[CompactedResponse]: ...

class AsyncResponsesWithStreamingResponse(View):
    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: Union[type[ParsedT], ResponseFormatTextConfigParam, Omit] = omit,
        response_format: Union[type[ParsedT], completion_create_params.ResponseFormat, Omit] = omit,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedResponse[ParsedT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedResponse[FormT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        response_format: TypeForm[FormT],
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedResponse[FormT]]]: ...
    @overload
    def parse(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        text_format: AnyFormat = ...,
        response_format: AnyFormat = ...,
        stream: Union[Literal[False], None, Omit] = omit,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = omit,
        strict: bool = True,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedResponse[Any]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: _Literal[True],
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        background: bool | None | Omit = omit,
        context_management: Iterable[response_create_params.ContextManagement] | None | Omit = omit,
        conversation: response_create_params.Conversation | None | Omit = omit,
        include: list[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction] | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: response_create_params.Moderation | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: _Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: _Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: _Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ResponseDeleted]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    def compact(
        self,
        *,
        model: ResponsesModel | None,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: response_compact_params.PromptCacheOptions | None | Omit = omit,
        prompt_cache_retention: _Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        service_tier: _Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CompactedResponse]]: ...
