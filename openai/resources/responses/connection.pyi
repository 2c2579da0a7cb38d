# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal

from ..._realtime._async import AsyncConnection, AsyncConnectionManager
from ..._realtime._parts import AsyncPart, Part
from ..._realtime._sync import Connection, ConnectionManager
from ..._resource import Child
from ..._types import Omit, omit
from ...lib._parsing._types import AnyFunctionTool, ResponsesPydanticFunctionTool
from ...types import Metadata, ResponsesModel, shared_params
from ...types.responses import (
    ResponseIncludable,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseOutputItem,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ResponsesClientEvent,
    ResponsesClientEventParam,
    ResponsesServerEvent,
    response_create_params,
    response_output_item,
    tool_param,
)

class BaseResponsesConnectionResource(Part):
    ...

class ResponsesResponseResource(BaseResponsesConnectionResource):
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
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Have the model answer; the events are those of a streamed response.

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

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """

class ResponsesConnection(Connection[ResponsesServerEvent, ResponsesClientEvent | ResponsesClientEventParam]):
    response: Child[ResponsesResponseResource]

class ResponsesConnectionManager(ConnectionManager[ResponsesConnection]):
    _connection_class = ResponsesConnection

class BaseAsyncResponsesConnectionResource(AsyncPart):
    ...

class AsyncResponsesResponseResource(BaseAsyncResponsesConnectionResource):
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
        prompt_cache_retention: Literal["in_memory", "in-memory", "24h"] | None | Omit = omit,
        reasoning: shared_params.Reasoning | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Have the model answer; the events are those of a streamed response.

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

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """

class AsyncResponsesConnection(AsyncConnection[ResponsesServerEvent, ResponsesClientEvent | ResponsesClientEventParam]):
    response: Child[AsyncResponsesResponseResource]

class AsyncResponsesConnectionManager(AsyncConnectionManager[AsyncResponsesConnection]):
    _connection_class = AsyncResponsesConnection
