from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared.chat_model import ChatModel
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.function_parameters import FunctionParameters
from ..shared_params.metadata import Metadata
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText
from .chat_completion_audio_param import ChatCompletionAudioParam
from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from .chat_completion_message_param import ChatCompletionMessageParam
from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from .chat_completion_tool_union_param import ChatCompletionToolUnionParam

__all__ = [
    "CompletionCreateParams",
    "FunctionCall",
    "Function",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "ModerationPolicy",
    "Moderation",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptionsUserLocationApproximate",
    "WebSearchOptionsUserLocation",
    "WebSearchOptions",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]

FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
"""Deprecated: use `tool_choice`. Whether the model calls functions, or which one it has to call."""


class Function(TypedDict, total=False):
    """Deprecated: use `tools`. A function that the model may call."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""

    description: str
    """When and how to call it, for the model."""

    parameters: FunctionParameters
    """Left out, the function takes no arguments."""


class ModerationPolicyInput(TypedDict, total=False):
    """What is done about the messages."""

    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` also refuses."""


class ModerationPolicyOutput(TypedDict, total=False):
    """What is done about the answer."""

    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` also refuses."""


class ModerationPolicy(TypedDict, total=False):
    """What is done about content that a moderation model finds."""

    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]


class Moderation(TypedDict, total=False):
    """Has a moderation model judge the messages and the answer."""

    model: Required[str]
    """Name of the moderation model, such as `omni-moderation-latest`."""

    policy: Optional[ModerationPolicy]


class PromptCacheOptions(TypedDict, total=False):
    """How the beginning of the prompt is cached; for `gpt-5.6` and later models."""

    mode: Literal["implicit", "explicit"]
    """`implicit` sets one breakpoint of its own beside yours, `explicit` only yours."""

    ttl: Literal["30m"]
    """How long the cache is kept at least."""


ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]
"""What the answer has to look like."""


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    """A place."""

    city: str

    country: str
    """Two letters, as in ISO 3166-1."""

    region: str

    timezone: str
    """Name in the IANA database, such as `Europe/Berlin`."""


class WebSearchOptionsUserLocation(TypedDict, total=False):
    """Roughly where the user is."""

    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class WebSearchOptions(TypedDict, total=False):
    """How the model searches the web."""

    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found the model reads; `medium` unless given."""

    user_location: Optional[WebSearchOptionsUserLocation]


class CompletionCreateParamsBase(TypedDict, total=False):
    """Arguments of `chat.completions.create`, apart from `stream`."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far."""

    model: Required[Union[str, ChatModel]]

    audio: Optional[ChatCompletionAudioParam]
    """Needed where `modalities` has `audio`."""

    frequency_penalty: Optional[float]
    """From -2.0 to 2.0; above 0, tokens that stand in the text often become less probable."""

    function_call: FunctionCall
    """Deprecated: use `tool_choice`."""

    functions: Iterable[Function]
    """Deprecated: use `tools`."""

    logit_bias: Optional[Dict[str, int]]
    """From token ID to a number between -100 (never) and 100 (always) that is added to its logit."""

    logprobs: Optional[bool]
    """Return how probable each token of the answer was."""

    max_completion_tokens: Optional[int]
    """The most tokens to write, those for reasoning included."""

    max_tokens: Optional[int]
    """Deprecated: use `max_completion_tokens`, which reasoning models demand."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    modalities: Optional[List[Literal["text", "audio"]]]
    """What the answer is to consist of; text unless given."""

    moderation: Optional[Moderation]

    n: Optional[int]
    """How many answers to write, 1 to 128; all of them are paid for."""

    parallel_tool_calls: bool
    """Whether one answer may hold several calls."""

    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text that most of the answer is expected to repeat."""

    presence_penalty: Optional[float]
    """From -2.0 to 2.0; above 0, tokens that stand in the text at all become less probable."""

    prompt_cache_key: Optional[str]
    """Requests with the same key and beginning find each other in the prompt cache more often."""

    prompt_cache_options: PromptCacheOptions

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """Deprecated: use `prompt_cache_options`. How long the prompt cache is kept at most."""

    reasoning_effort: Optional[ReasoningEffort]
    response_format: ResponseFormat

    safety_identifier: Optional[str]
    """A hashed ID of your end user, for finding misuse; at most 64 characters."""

    seed: Optional[int]
    """Deprecated, without a replacement. Equal seeds give equal answers as far as the API can manage."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """`auto` takes what the project is set to; `flex` is slower and cheaper, `fast` and `priority` are faster."""

    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 texts at which to stop; they are not returned. Some reasoning models refuse it."""

    store: Optional[bool]
    """Keep the answer, so that it can be listed and retrieved later."""

    stream_options: Optional[ChatCompletionStreamOptionsParam]

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    tool_choice: ChatCompletionToolChoiceOptionParam
    """`none` without tools and `auto` with them unless given."""

    tools: Iterable[ChatCompletionToolUnionParam]

    top_logprobs: Optional[int]
    """Return this many of the most probable tokens for each place, 0 to 20; needs `logprobs`."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    user: str
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long the answer is to be; `medium` unless given."""

    web_search_options: WebSearchOptions


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Arguments of `chat.completions.create` for the whole answer at once."""

    stream: Optional[Literal[False]]


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """Arguments of `chat.completions.create` for an answer that comes in pieces."""

    stream: Literal[True]


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Arguments of `chat.completions.create`."""
