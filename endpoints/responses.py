"""Responses: what a model makes of an input, with its reasoning and the tools that it used."""

from __future__ import annotations

from ._params import (
    AFTER,
    METADATA,
    ORDER_DESC,
    PROMPT_CACHE_KEY,
    PROMPT_CACHE_RETENTION,
    RESPONSE_ENDS,
    SAFETY_IDENTIFIER,
    SERVICE_TIER,
    STREAM,
    TEMPERATURE,
    TOP_P,
    USER_OF_OLD,
)
from ._row import delete, get, helper, post, resource

_PREVIOUS_RESPONSE_ID = (
    "str | None",
    "ID of a stored response that this one goes on from, with all that came before it; not with a conversation.",
)
_REASONING = ("shared_params.Reasoning | None", "How hard the model thinks, and whether it sums its thoughts up.")

_CREATE_BODY = {
    "background?": (
        "bool | None",
        "Whether to answer at once with a `queued` response, which is made meanwhile and can be retrieved later.",
    ),
    "context_management?": (
        "Iterable[response_create_params.ContextManagement] | None",
        "How a conversation that grows too long is shortened, and from how many tokens on.",
    ),
    "conversation?": (
        "response_create_params.Conversation | None",
        "A conversation whose items come before the input, and which input and output are added to.",
    ),
    "include?": (
        "list[ResponseIncludable] | None",
        "What the answer holds beyond the usual, such as `file_search_call.results` or `reasoning.encrypted_content`.",
    ),
    "input?": (
        # The last is no item, and the published type of parsed items has it all the same.
        (
            "str | ResponseInputParam"
            " | Iterable[ResponseInputItemParam | ResponseOutputItem | response_output_item.LocalShellCallAction]"
        ),
        "A text, or a list of items: messages with text, images and files, results of tools, items of earlier answers.",
    ),
    "instructions?": (
        "str | None",
        "What the model is told ahead of the input; those of `previous_response_id` do not hold on.",
    ),
    "max_output_tokens?": ("int | None", "The most tokens to make, at least 16, reasoning and text together."),
    "max_tool_calls?": (
        "int | None",
        "How often the tools that the API runs may be called, all taken together; what goes beyond is ignored.",
    ),
    "metadata?": METADATA,
    "model?": ("ResponsesModel", "Name of the model that answers, such as `gpt-5.5`."),
    "moderation?": (
        "response_create_params.Moderation | None",
        "The moderation model that checks both input and output, and its policy.",
    ),
    "parallel_tool_calls?": ("bool | None", "Whether the model may call several tools at once; it may by default."),
    "previous_response_id?": _PREVIOUS_RESPONSE_ID,
    "prompt?": ("ResponsePromptParam | None", "ID of a prompt stored in the dashboard, its version and its variables."),
    "prompt_cache_key?": PROMPT_CACHE_KEY,
    "prompt_cache_options?": (
        "response_create_params.PromptCacheOptions",
        "Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.",
    ),
    "prompt_cache_retention?": PROMPT_CACHE_RETENTION,
    "reasoning?": _REASONING,
    "safety_identifier?": SAFETY_IDENTIFIER,
    "service_tier?": SERVICE_TIER,
    "store?": ("bool | None", "Whether the API keeps the response, so that it can be retrieved; it does by default."),
    "stream?": STREAM,
    "stream_options?": (
        "response_create_params.StreamOptions | None",
        "Whether events are padded to hide how long their text is; only together with `stream=True`.",
    ),
    "temperature?": TEMPERATURE,
    "text?": (
        "ResponseTextConfigParam",
        "How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema of yours.",
    ),
    "tool_choice?": (
        "response_create_params.ToolChoice",
        "Whether tools are called: `none`, `auto`, `required`, a selection of them, or a certain one.",
    ),
    "tools?": (
        "Iterable[tool_param.ParseableToolParam | AnyFunctionTool | ResponsesPydanticFunctionTool]",
        "Tools that the API runs, such as web search, MCP servers, and functions of yours.",
    ),
    "top_logprobs?": (
        "int | None",
        "How many of the likeliest tokens, 0 to 20, to report at each position of the text.",
    ),
    "top_p?": TOP_P,
    "truncation?": (
        "Literal['auto', 'disabled'] | None",
        "Deprecated: whether an input that is too long loses its oldest items (`auto`) or is refused (`disabled`).",
    ),
    "user?": USER_OF_OLD,
}

RESPONSES = resource(
    "responses",
    post(
        "create",
        "/responses",
        body=_CREATE_BODY,
        options={
            "reasoning_effort?": (
                "ReasoningEffort | None",
                "Another name of `reasoning={'effort': ...}`; give one of the two.",
            ),
        },
        returns="Response",
        stream="ResponseStreamEvent",
        ends=RESPONSE_ENDS,
        recipe="response_input",
        doc="Let a model answer an input, with tools where it needs them.",
    ),
    get(
        "retrieve",
        "/responses/{response_id}",
        ids={"response_id": ("str", "ID of the response to look up.")},
        query={
            "include?": (
                "list[ResponseIncludable]",
                "What the response holds beyond the usual, such as `message.output_text.logprobs`.",
            ),
            "include_obfuscation?": (
                "bool",
                "Whether streamed events are padded to hide how long their text is; they are by default.",
            ),
            "starting_after?": ("int", "The `sequence_number` of the last event seen; the stream goes on behind it."),
            "stream?": STREAM,
        },
        returns="Response",
        stream="ResponseStreamEvent",
        ends=RESPONSE_ENDS,
        doc="Look up a stored response, or take up the stream of one that is made in the background.",
    ),
    delete(
        "delete",
        "/responses/{response_id}",
        ids={"response_id": ("str", "ID of the stored response to delete.")},
        headers={"Accept": "*/*"},
        returns="ResponseDeleted",
        doc="Delete a stored response.",
    ),
    post(
        "cancel",
        "/responses/{response_id}/cancel",
        ids={"response_id": ("str", "ID of the response to stop.")},
        returns="Response",
        doc="Stop a response that is made with `background=True`.",
    ),
    post(
        "compact",
        "/responses/compact",
        body={
            "model": ("ResponsesModel | None", "The model that shortens, such as `gpt-5.5`."),
            "input?": (
                "str | Iterable[ResponseInputItemParam] | None",
                "The conversation to shorten: a text, or items of inputs and outputs, oldest first.",
            ),
            "instructions?": (
                "str | None",
                "What the model is told ahead of the conversation; those of `previous_response_id` do not hold on.",
            ),
            "previous_response_id?": _PREVIOUS_RESPONSE_ID,
            "prompt_cache_key?": PROMPT_CACHE_KEY,
            "prompt_cache_options?": (
                "response_compact_params.PromptCacheOptions | None",
                "Whether only marked places of the conversation are cached, and for how long at least.",
            ),
            "prompt_cache_retention?": PROMPT_CACHE_RETENTION,
            "service_tier?": (
                "Literal['auto', 'default', 'fast', 'flex', 'priority'] | None",
                "The queue that the request waits in, which decides speed and price; `auto` is the project's setting.",
            ),
        },
        returns="CompactedResponse",
        recipe="response_input",
        doc="Shorten a long conversation to items that say as much to the model in fewer tokens.",
    ),
    helpers=(
        helper("parse", "openai.lib._parsing._calls:parse_a_response", extends="create", without=("stream",), raw=True),
        helper(
            "run_tools",
            "openai.lib.tools._runner:run_response_tools",
            extends="create",
            without=("background", "stream"),
        ),
        helper(
            "run_tools_stream",
            "openai.lib.tools._runner:run_response_tools_stream",
            extends="create",
            without=("background", "stream"),
            returns="{Async}ToolRunStream[ResponseToolRun[ParsedT], ResponseRunEvent]",
        ),
        helper("stream", "openai.lib.streaming.responses._calls:stream", extends="create", without=("stream",)),
        helper("connect", "openai._realtime._connect:connect_responses", returns="{Async}ResponsesConnectionManager"),
    ),
    doc="Answers of models to texts, images and files, with tools, reasoning and memory.",
    types="responses",
)

RESPONSES_INPUT_ITEMS = resource(
    "responses.input_items",
    get(
        "list",
        "/responses/{response_id}/input_items",
        ids={"response_id": ("str", "ID of the response whose input to list.")},
        query={
            "after?": AFTER,
            "include?": (
                "list[ResponseIncludable]",
                "What the items hold beyond the usual, such as `message.input_image.image_url`.",
            ),
            "limit?": ("int", "Items per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="ResponseItem",
        page="cursor",
        doc="List the items that a stored response was made from.",
    ),
    post(
        "create",
        "/responses/{response_id}/input_items",
        ids={"response_id": ("str", "ID of the response to add an input item to.")},
        body={
            "type": ("str", "Kind of the input item, such as `message`."),
            "content?": (
                "str | Iterable[Mapping[str, object]] | None",
                "What the input item says: a text, or a list of parts.",
            ),
        },
        returns="ResponseInputItem",
        source="contract",
        doc="Add an item to the input of a stored response.",
    ),
    delete(
        "delete",
        "/responses/{response_id}/input_items/{item_id}",
        ids={
            "response_id": ("str", "ID of the response to take an input item from."),
            "item_id": ("str", "ID of the input item to delete."),
        },
        returns="ResponseInputItemDeleted",
        source="contract",
        doc="Delete an item from the input of a stored response.",
    ),
    doc="What stored responses were made from.",
    types="responses",
)

RESPONSES_INPUT_TOKENS = resource(
    "responses.input_tokens",
    post(
        "count",
        "/responses/input_tokens",
        body={
            "conversation?": (
                "input_token_count_params.Conversation | None",
                "A conversation whose items would come before the input, or its ID.",
            ),
            "input?": (
                "str | Iterable[ResponseInputItemParam] | None",
                "The input to count: a text, or a list of items.",
            ),
            "instructions?": ("str | None", "What the model would be told ahead of the input."),
            "model?": ("str | None", "The model whose tokens to count; models cut texts up differently."),
            "parallel_tool_calls?": ("bool | None", "Whether the model might call several tools at once."),
            "personality?": (
                "str | Literal['friendly', 'pragmatic']",
                "A manner of speaking that the model knows by name, at most 64 characters; by default its own.",
            ),
            "previous_response_id?": _PREVIOUS_RESPONSE_ID,
            "reasoning?": _REASONING,
            "text?": ("input_token_count_params.Text | None", "How wordy the text would be, and its form."),
            "tool_choice?": ("input_token_count_params.ToolChoice | None", "Whether tools would be called, and which."),
            "tools?": ("Iterable[ToolParam] | None", "The tools that the model could call, which count as input too."),
            "truncation?": (
                "Literal['auto', 'disabled']",
                "Deprecated: whether an input that is too long would be cut (`auto`) or refused (`disabled`).",
            ),
        },
        returns="InputTokenCountResponse",
        recipe="response_input",
        doc="Count the tokens of an input without letting a model answer it.",
    ),
    post(
        "create",
        "/responses/{response_id}/input_tokens",
        ids={"response_id": ("str", "ID of the response to add an input token to.")},
        body={"token": ("str", "The token's text.")},
        returns="ResponseInputToken",
        source="contract",
        doc="Add a token to the input of a stored response.",
    ),
    delete(
        "delete",
        "/responses/{response_id}/input_tokens/{token_id}",
        ids={
            "response_id": ("str", "ID of the response to take an input token from."),
            "token_id": ("str", "ID of the input token to delete."),
        },
        returns="ResponseInputTokenDeleted",
        source="contract",
        doc="Delete a token from the input of a stored response.",
    ),
    doc="How many tokens an input takes.",
    types="responses",
)
