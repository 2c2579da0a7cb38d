"""Params that mean the same at many endpoints; a table writes ``"after?": AFTER``."""

from __future__ import annotations

METADATA = (
    "Metadata | None",
    "Up to 16 labels to keep with the object: keys of at most 64 characters, values of at most 512.",
)

# Lists
AFTER = ("str", "ID of the last object of the page before; the list goes on behind it.")
BEFORE = ("str", "ID of the first object of the page behind; the list ends in front of it.")
ORDER_ASC = ("Literal['asc', 'desc']", "Oldest first (`asc`, the default) or newest first (`desc`).")
ORDER_DESC = ("Literal['asc', 'desc']", "Newest first (`desc`, the default) or oldest first (`asc`).")

# Sampling
FREQUENCY_PENALTY = (
    "float | None",
    "From -2 to 2, by default 0; above 0, a token is less likely the more often the text already has it.",
)
PRESENCE_PENALTY = (
    "float | None",
    "From -2 to 2, by default 0; above 0, tokens that the text already has are less likely, which favours new topics.",
)
LOGIT_BIAS = (
    "dict[str, int] | None",
    "Token IDs with a number from -100 (the token never comes) to 100 (nothing else does) that shifts their odds.",
)
SEED = (
    "int | None",
    "Equal requests with an equal seed tend to get equal answers, as long as `system_fingerprint` stays the same.",
)
STOP = ("str | SequenceNotStr[str] | None", "Up to 4 texts that end the answer; the text itself is left out of it.")
TEMPERATURE = (
    "float | None",
    "From 0 (nearly always the likeliest token) to 2 (wild), by default 1; change this or `top_p`, not both.",
)
TOP_P = (
    "float | None",
    "From 0 to 1, by default 1: the share of probability that the candidate tokens make up, likeliest first.",
)

# Streams
STREAM = ("bool | None", "Whether the answer comes piece by piece while it is made, as server-sent events.")
#: How a stream ends, for the field ``ends`` of a row.
DONE = ("[DONE]",)
RESPONSE_ENDS = ("response.completed", "response.failed", "response.incomplete", "response.cancelled")
STREAM_OPTIONS = (
    "chat.ChatCompletionStreamOptionsParam | None",
    "What a stream carries besides the text, such as token counts in a last chunk; only together with `stream=True`.",
)

USER = ("str", "A stable name for your end user, which helps the API to notice abuse.")

PROMPT_CACHE_KEY = (
    "str | None",
    "A name that requests with the same beginning share, so that caches are hit.",
)
# The API says `in_memory`; `in-memory` is what earlier releases of its libraries said.
PROMPT_CACHE_RETENTION = (
    "Literal['in_memory', 'in-memory', '24h'] | None",
    "Deprecated: how long cached beginnings are kept at most; use `prompt_cache_options`.",
)
SAFETY_IDENTIFIER = (
    "str | None",
    "A stable name for your end user of at most 64 characters, best a hash, which helps to find abuse.",
)
SERVICE_TIER = (
    "Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None",
    "The queue that the request waits in, a matter of speed and price; `auto` takes the project's setting.",
)
USER_OF_OLD = ("str", "Deprecated: use `safety_identifier` and `prompt_cache_key`.")

# Lists whose order by default nobody has written down
ORDER = ("Literal['asc', 'desc']", "Oldest first (`asc`) or newest first (`desc`).")

# What is deprecated
ASSISTANTS = "The Assistants API is deprecated in favor of the Responses API"
