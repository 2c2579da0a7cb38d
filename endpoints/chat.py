"""Chat: a conversation goes in, the next message comes out."""

from __future__ import annotations

from ._params import (
    AFTER,
    DONE,
    FREQUENCY_PENALTY,
    LOGIT_BIAS,
    METADATA,
    ORDER_ASC,
    PRESENCE_PENALTY,
    SEED,
    STOP,
    STREAM,
    STREAM_OPTIONS,
    TEMPERATURE,
    TOP_P,
)
from ._row import delete, get, helper, post, resource

_CREATE_BODY = {
    "messages": (
        "Iterable[ChatCompletionMessageParam | ChatCompletionMessage]",
        "The conversation so far, oldest message first; messages of earlier answers may stand in it as they came.",
    ),
    "model": ("str | ChatModel", "The model that answers, such as `gpt-5.5`."),
    "audio?": (
        "ChatCompletionAudioParam | None",
        "Voice and format of a spoken answer; needed when `modalities` has `audio`.",
    ),
    "frequency_penalty?": FREQUENCY_PENALTY,
    "function_call?": ("completion_create_params.FunctionCall", "Deprecated: use `tool_choice`."),
    "functions?": ("Iterable[completion_create_params.Function]", "Deprecated: use `tools`."),
    "logit_bias?": LOGIT_BIAS,
    "logprobs?": ("bool | None", "Whether the answer reports how likely each of its tokens was."),
    "max_completion_tokens?": ("int | None", "The most tokens to make, those of the model's reasoning included."),
    "max_tokens?": ("int | None", "Deprecated: use `max_completion_tokens`, which reasoning models need."),
    "metadata?": METADATA,
    "modalities?": (
        "list[Literal['text', 'audio']] | None",
        "What the answer consists of, by default text; models that speak also take `['text', 'audio']`.",
    ),
    "moderation?": (
        "completion_create_params.Moderation | None",
        "The moderation model that checks both the messages and the answer, and its policy.",
    ),
    "n?": ("int | None", "How many answers to make, 1 to 128; all of them are charged."),
    "parallel_tool_calls?": ("bool", "Whether the model may ask for several tool calls at once; it may by default."),
    "prediction?": (
        "ChatCompletionPredictionContentParam | None",
        "Text that much of the answer will repeat, such as a file with few changes, which makes it come sooner.",
    ),
    "presence_penalty?": PRESENCE_PENALTY,
    "prompt_cache_key?": ("str | None", "A name that requests with the same beginning share, so that caches are hit."),
    "prompt_cache_options?": (
        "completion_create_params.PromptCacheOptions",
        "Whether only marked places of the messages are cached, and for how long at least; from `gpt-5.6` on.",
    ),
    # The API says `in_memory`; `in-memory` is what earlier releases of its libraries said.
    "prompt_cache_retention?": (
        "Literal['in_memory', 'in-memory', '24h'] | None",
        "Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.",
    ),
    "reasoning_effort?": (
        "ReasoningEffort | None",
        "How long the model thinks, from `none` over `medium` to `max`; not every model knows every step.",
    ),
    "response_format?": (
        "completion_create_params.ResponseFormat",
        "Plain text, any JSON object, or JSON that follows a schema of yours.",
    ),
    "safety_identifier?": (
        "str | None",
        "A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.",
    ),
    "seed?": SEED,
    "service_tier?": (
        "Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None",
        "The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.",
    ),
    "stop?": STOP,
    "store?": ("bool | None", "Whether the API keeps the completion, so that it can be retrieved and listed."),
    "stream?": STREAM,
    "stream_options?": STREAM_OPTIONS,
    "temperature?": TEMPERATURE,
    "tool_choice?": (
        "ChatCompletionToolChoiceOptionParam",
        "Whether tools are called: `none`, `auto` (the default where there are tools), `required`, or a certain one.",
    ),
    "tools?": (
        "Iterable[ChatCompletionToolUnionParam | AnyFunctionTool]",
        "The functions and custom tools that the model may call.",
    ),
    "top_logprobs?": (
        "int | None",
        "How many of the likeliest tokens, 0 to 20, to report at each position; only together with `logprobs=True`.",
    ),
    "top_p?": TOP_P,
    "user?": ("str", "Deprecated: use `safety_identifier` and `prompt_cache_key`."),
    "verbosity?": ("Literal['low', 'medium', 'high'] | None", "How wordy the answer is; `medium` by default."),
    "web_search_options?": (
        "completion_create_params.WebSearchOptions",
        "Lets a search model look things up on the web, and says where the user is and how much to read.",
    ),
}

CHAT = resource("chat", doc="Conversations with a model.")

CHAT_COMPLETIONS = resource(
    "chat.completions",
    post(
        "create",
        "/chat/completions",
        deployment=True,
        body=_CREATE_BODY,
        returns="ChatCompletion",
        stream="ChatCompletionChunk",
        ends=DONE,
        recipe="messages",
        doc="Let a model write the next message of a conversation.",
    ),
    get(
        "retrieve",
        "/chat/completions/{completion_id}",
        ids={"completion_id": ("str", "ID of the stored completion to look up.")},
        returns="ChatCompletion",
        doc="Look up a completion that was made with `store=True`.",
    ),
    post(
        "update",
        "/chat/completions/{completion_id}",
        ids={"completion_id": ("str", "ID of the stored completion to label.")},
        body={"metadata": METADATA},
        returns="ChatCompletion",
        doc="Replace the metadata of a stored completion.",
    ),
    get(
        "list",
        "/chat/completions",
        query={
            "after?": AFTER,
            "limit?": ("int", "Completions per page; 20 by default."),
            "metadata?": ("Metadata | None", "Only completions that have these labels."),
            "model?": ("str", "Only completions that this model made."),
            "order?": ORDER_ASC,
        },
        returns="ChatCompletion",
        page="cursor",
        doc="List the completions that were made with `store=True`.",
    ),
    delete(
        "delete",
        "/chat/completions/{completion_id}",
        ids={"completion_id": ("str", "ID of the stored completion to delete.")},
        returns="ChatCompletionDeleted",
        doc="Delete a stored completion.",
    ),
    helpers=(
        helper("parse", "openai.lib._parsing._calls:parse_completion", extends="create", without=("stream",), raw=True),
        helper(
            "run_tools",
            "openai.lib.tools._runner:run_chat_tools",
            extends="create",
            without=("functions", "function_call", "n", "stream"),
        ),
        helper(
            "run_tools_stream",
            "openai.lib.tools._runner:run_chat_tools_stream",
            extends="create",
            without=("functions", "function_call", "n", "stream"),
            returns="{Async}ToolRunStream[ChatToolRun[ParsedT], ChatRunEvent]",
        ),
        helper("stream", "openai.lib.streaming.chat._calls:stream", extends="create", without=("stream",)),
    ),
    doc="Conversations: messages go in, the model's next message comes out.",
    types="chat",
)

CHAT_COMPLETIONS_MESSAGES = resource(
    "chat.completions.messages",
    get(
        "list",
        "/chat/completions/{completion_id}/messages",
        ids={"completion_id": ("str", "ID of the stored completion whose messages to list.")},
        query={
            "after?": AFTER,
            "limit?": ("int", "Messages per page; 20 by default."),
            "order?": ORDER_ASC,
        },
        returns="ChatCompletionStoreMessage",
        page="cursor",
        doc="List the messages that a stored completion was made from.",
    ),
    doc="The messages behind stored completions.",
    types="chat",
)
