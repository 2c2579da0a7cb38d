# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Iterable, Literal

from ...._realtime._async import AsyncConnection, AsyncConnectionManager
from ...._realtime._parts import AsyncPart, Part
from ...._realtime._sync import Connection, ConnectionManager
from ...._resource import Child
from ...._types import Omit, omit
from ....types import ResponsesModel
from ....types.beta import (
    BetaResponseIncludable,
    BetaResponseInputItemParam,
    BetaResponseInputParam,
    BetaResponsePromptParam,
    BetaResponseTextConfigParam,
    BetaResponsesClientEvent,
    BetaResponsesClientEventParam,
    BetaResponsesServerEvent,
    BetaToolParam,
    response_create_params,
)

class BaseResponsesConnectionResource(Part):
    ...

class ResponsesResponseResource(BaseResponsesConnectionResource):
    def inject(self, *, input: Iterable[BetaResponseInputItemParam], response_id: str) -> None:
        """Give a response that is under way more input.

        Args:
            input: The items to add.
            response_id: ID of the response under way.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.inject
        """
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
        stream: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Have the model answer; the events are those of a streamed response.

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

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """

class ResponsesConnection(Connection[BetaResponsesServerEvent, BetaResponsesClientEvent | BetaResponsesClientEventParam]):
    response: Child[ResponsesResponseResource]

class ResponsesConnectionManager(ConnectionManager[ResponsesConnection]):
    _connection_class = ResponsesConnection

class BaseAsyncResponsesConnectionResource(AsyncPart):
    ...

class AsyncResponsesResponseResource(BaseAsyncResponsesConnectionResource):
    async def inject(self, *, input: Iterable[BetaResponseInputItemParam], response_id: str) -> None:
        """Give a response that is under way more input.

        Args:
            input: The items to add.
            response_id: ID of the response under way.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.inject
        """
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
        stream: bool | None | Omit = omit,
        stream_options: response_create_params.StreamOptions | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Have the model answer; the events are those of a streamed response.

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

        Raises:
            WebSocketConnectionClosedError: The connection is closed; the event was not sent.
            TypeError, ValueError: An argument is wrong; nothing was sent.

        Event: response.create
        """

class AsyncResponsesConnection(AsyncConnection[BetaResponsesServerEvent, BetaResponsesClientEvent | BetaResponsesClientEventParam]):
    response: Child[AsyncResponsesResponseResource]

class AsyncResponsesConnectionManager(AsyncConnectionManager[AsyncResponsesConnection]):
    _connection_class = AsyncResponsesConnection
