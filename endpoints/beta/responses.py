"""Responses with features that are still beta, such as several agents; otherwise as `responses`."""

from __future__ import annotations

from .._params import (
    AFTER,
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
from .._row import delete, get, helper, post, resource

_BETAS = {
    "betas?": (
        "list[Literal['responses_multi_agent=v1']]",
        "Features to switch on that are still beta: `responses_multi_agent=v1` for several agents.",
    ),
}
_WIRE = {"betas": "openai-beta"}

_RESPONSE = ("str", "ID of the response.")

_INCLUDE = (
    "list[BetaResponseIncludable]",
    "What else the items hold, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.",
)
_INSTRUCTIONS = ("str | None", "A system message for this request alone; those of earlier responses are not kept.")
_PARALLEL_TOOL_CALLS = (
    "bool | None",
    "Whether the model may make several tool calls at once; it may by default.",
)
_PREVIOUS_RESPONSE_ID = (
    "str | None",
    "ID of the response that this one goes on from; not together with `conversation`.",
)

_CREATE_BODY = {
    "background?": (
        "bool | None",
        "Whether the answer comes at once, with the status `queued`, and the response is retrieved later.",
    ),
    "context_management?": (
        "Iterable[response_create_params.ContextManagement] | None",
        "At how many tokens, 1,000 or more, a conversation that grows is compacted.",
    ),
    "conversation?": (
        "response_create_params.Conversation | None",
        "The conversation, or its ID, that is gone on with and gets input and output; not with `previous_response_id`.",
    ),
    "include?": (
        "list[BetaResponseIncludable] | None",
        "What else the response holds, such as `web_search_call.action.sources` or `reasoning.encrypted_content`.",
    ),
    "input?": (
        "str | BetaResponseInputParam",
        "What the model reads: a text, or items such as messages, images, files, tool calls and their outputs.",
    ),
    "instructions?": _INSTRUCTIONS,
    "max_output_tokens?": ("int | None", "The most tokens to write, at least 16, those of reasoning included."),
    "max_tool_calls?": (
        "int | None",
        "The most calls of the API's own tools, all of them together; further ones are ignored.",
    ),
    "metadata?": (
        "dict[str, str] | None",
        "Up to 16 labels to keep with the response: keys of at most 64 characters, values of at most 512.",
    ),
    "model?": ("ResponsesModel", "The model that answers, such as `gpt-5.6-sol`."),
    "moderation?": (
        "response_create_params.Moderation | None",
        "The moderation model that judges input and output, and what happens to what it finds.",
    ),
    "multi_agent?": (
        "response_create_params.MultiAgent | None",
        "Whether the model may share the work among further agents, and how many at once, by default 3.",
    ),
    "parallel_tool_calls?": _PARALLEL_TOOL_CALLS,
    "previous_response_id?": _PREVIOUS_RESPONSE_ID,
    "prompt?": (
        "BetaResponsePromptParam | None",
        "A prompt that is kept with the API: its ID, its version and values for its variables.",
    ),
    "prompt_cache_key?": PROMPT_CACHE_KEY,
    "prompt_cache_options?": (
        "response_create_params.PromptCacheOptions",
        "Whether only marked places of the input are cached, and for how long at least; from `gpt-5.6` on.",
    ),
    "prompt_cache_retention?": PROMPT_CACHE_RETENTION,
    "reasoning?": (
        "response_create_params.Reasoning | None",
        "How long the model thinks, how much of it is told, and which earlier thoughts it still sees.",
    ),
    "safety_identifier?": SAFETY_IDENTIFIER,
    "service_tier?": SERVICE_TIER,
    "store?": ("bool | None", "Whether the API keeps the response, so that it can be retrieved; it does by default."),
    "stream?": STREAM,
    "stream_options?": (
        "response_create_params.StreamOptions | None",
        "Whether events are padded, so that their size tells nothing of the text; only together with `stream=True`.",
    ),
    "temperature?": TEMPERATURE,
    "text?": (
        "BetaResponseTextConfigParam",
        "How wordy the text is, and its form: plain, any JSON object, or JSON that follows a schema.",
    ),
    "tool_choice?": (
        "response_create_params.ToolChoice",
        "Which tools are called: `none`, `auto` (the default), `required`, or certain ones.",
    ),
    "tools?": (
        "Iterable[BetaToolParam]",
        "The tools that the model may call: those of the API, those of MCP servers, and functions of yours.",
    ),
    "top_logprobs?": ("int | None", "How many of the likeliest tokens, 0 to 20, to report at each position."),
    "top_p?": TOP_P,
    "truncation?": (
        "Literal['auto', 'disabled'] | None",
        "Deprecated: whether too long an input loses its oldest items (`auto`) or is an error (`disabled`).",
    ),
    "user?": USER_OF_OLD,
}

BETA_RESPONSES = resource(
    "beta.responses",
    post(
        "create",
        "/responses?beta=true",
        body=_CREATE_BODY,
        header_params=_BETAS,
        wire=_WIRE,
        returns="BetaResponse",
        stream="BetaResponseStreamEvent",
        ends=RESPONSE_ENDS,
        recipe="response_input",
        doc="Let a model, or several agents, answer an input.",
    ),
    get(
        "retrieve",
        "/responses/{response_id}?beta=true",
        ids={"response_id": _RESPONSE},
        query={
            "include?": _INCLUDE,
            "include_obfuscation?": (
                "bool",
                "Whether events are padded, so that their size tells nothing of the text; they are by default.",
            ),
            "starting_after?": ("int", "Number of the last event that you have; the stream goes on behind it."),
            "stream?": STREAM,
        },
        header_params=_BETAS,
        wire=_WIRE,
        returns="BetaResponse",
        stream="BetaResponseStreamEvent",
        ends=RESPONSE_ENDS,
        doc="Look up a response by its ID, or follow its events.",
    ),
    delete(
        "delete",
        "/responses/{response_id}?beta=true",
        ids={"response_id": _RESPONSE},
        header_params=_BETAS,
        wire=_WIRE,
        headers={"Accept": "*/*"},
        doc="Delete a response that the API has kept.",
    ),
    post(
        "cancel",
        "/responses/{response_id}/cancel?beta=true",
        ids={"response_id": _RESPONSE},
        header_params=_BETAS,
        wire=_WIRE,
        returns="BetaResponse",
        doc="Stop a response that was started with `background=True`.",
    ),
    post(
        "compact",
        "/responses/compact?beta=true",
        body={
            "model": ("ResponsesModel | None", "The model that will read what is left, such as `gpt-5.6-sol`."),
            "input?": (
                "str | Iterable[BetaResponseInputItemParam] | None",
                "What to make short: a text, or the items of the conversation so far.",
            ),
            "instructions?": _INSTRUCTIONS,
            "previous_response_id?": _PREVIOUS_RESPONSE_ID,
            "prompt_cache_key?": PROMPT_CACHE_KEY,
            "prompt_cache_options?": (
                "response_compact_params.PromptCacheOptions | None",
                "Which places of what is compacted are cached, and for how long at least; from `gpt-5.6` on.",
            ),
            "prompt_cache_retention?": PROMPT_CACHE_RETENTION,
            "service_tier?": (
                "Literal['auto', 'default', 'fast', 'flex', 'priority'] | None",
                "The queue that the compaction waits in, a matter of speed and price.",
            ),
        },
        header_params=_BETAS,
        wire=_WIRE,
        returns="BetaCompactedResponse",
        recipe="response_input",
        doc="Make a long conversation short; the answer is the input of what follows.",
    ),
    helpers=(
        helper(
            "connect", "openai._realtime._connect:connect_responses", returns="{Async}BetaResponsesConnectionManager"
        ),
    ),
    doc="Responses with features that are still beta, such as several agents.",
    types="beta",
)

BETA_RESPONSES_INPUT_ITEMS = resource(
    "beta.responses.input_items",
    get(
        "list",
        "/responses/{response_id}/input_items?beta=true",
        ids={"response_id": _RESPONSE},
        query={
            "after?": AFTER,
            "include?": _INCLUDE,
            "limit?": ("int", "Items per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        header_params=_BETAS,
        wire=_WIRE,
        returns="BetaResponseItem",
        page="cursor",
        doc="List the items that a response with beta features was made from.",
    ),
    doc="The input behind responses with beta features.",
    types="beta",
)

BETA_RESPONSES_INPUT_TOKENS = resource(
    "beta.responses.input_tokens",
    post(
        "count",
        "/responses/input_tokens?beta=true",
        body={
            "conversation?": (
                "input_token_count_params.Conversation | None",
                "The conversation, or its ID, whose items count too; not with `previous_response_id`.",
            ),
            "input?": (
                "str | Iterable[beta.BetaResponseInputItemParam] | None",
                "What to count: a text, or items such as messages, images and files.",
            ),
            "instructions?": _INSTRUCTIONS,
            "model?": ("str | None", "The model whose tokens to count, such as `gpt-5.6-sol`."),
            "parallel_tool_calls?": _PARALLEL_TOOL_CALLS,
            "personality?": (
                "str | Literal['friendly', 'pragmatic']",
                "The manner in which the model writes, a name of at most 64 characters; its own by default.",
            ),
            "previous_response_id?": _PREVIOUS_RESPONSE_ID,
            "reasoning?": (
                "input_token_count_params.Reasoning | None",
                "How the model would think, as in `create`.",
            ),
            "text?": (
                "input_token_count_params.Text | None",
                "The form that the text would have, whose schema counts too.",
            ),
            "tool_choice?": ("input_token_count_params.ToolChoice | None", "Which tools would be called."),
            "tools?": ("Iterable[beta.BetaToolParam] | None", "The tools whose descriptions count too."),
            "truncation?": (
                "Literal['auto', 'disabled']",
                "Deprecated: whether items of too long an input would be dropped (`auto`) or not (`disabled`).",
            ),
        },
        header_params=_BETAS,
        wire=_WIRE,
        returns="InputTokenCountResponse",
        recipe="response_input",
        doc="Count the tokens that an input with beta features would have, without answering it.",
    ),
    doc="The size of an input with beta features, in tokens.",
    types="beta.responses",
)
