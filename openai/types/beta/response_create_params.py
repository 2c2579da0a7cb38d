from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from ..._model.base import Alias
from .beta_response_conversation_param_param import BetaResponseConversationParamParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_input_param import BetaResponseInputParam
from .beta_response_prompt_param import BetaResponsePromptParam
from .beta_response_text_config_param import BetaResponseTextConfigParam
from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from .beta_tool_choice_options import BetaToolChoiceOptions
from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
from .beta_tool_choice_types_param import BetaToolChoiceTypesParam
from .beta_tool_param import BetaToolParam

__all__ = [
    "ResponseCreateParams",
    "ContextManagement",
    "Conversation",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "ModerationPolicy",
    "Moderation",
    "MultiAgent",
    "PromptCacheOptions",
    "Reasoning",
    "StreamOptions",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolChoice",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
]


class ContextManagement(TypedDict, total=False):
    """One way of keeping a conversation short."""

    type: Required[str]
    """`compaction` is the only one so far."""

    compact_threshold: Optional[int]
    """Shorten when there are more tokens than this; at least 1000."""


Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]
"""The conversation that the request belongs to, or its ID."""


class ModerationPolicyInput(TypedDict, total=False):
    """What to do about input that is found harmful."""

    mode: Required[Literal["score", "block"]]
    """`score` only tells of it, `block` refuses it."""


class ModerationPolicyOutput(TypedDict, total=False):
    """What to do about output that is found harmful."""

    mode: Required[Literal["score", "block"]]
    """`score` only tells of it, `block` withholds it."""


class ModerationPolicy(TypedDict, total=False):
    """What to do about content that is found harmful."""

    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]


class Moderation(TypedDict, total=False):
    """How input and output are judged."""

    model: Required[str]
    """The moderation model, such as `omni-moderation-latest`."""

    policy: Optional[ModerationPolicy]


class MultiAgent(TypedDict, total=False):
    """Whether the model may work with further agents."""

    enabled: Required[bool]

    max_concurrent_subagents: int
    """How many may work at once, at all levels and without the first; 3 unless given."""


class PromptCacheOptions(TypedDict, total=False):
    """How the prompt cache is used."""

    mode: Literal["implicit", "explicit"]
    """`implicit`, the default: the API sets one breakpoint itself; `explicit`: only those of the request count."""

    ttl: Literal["30m"]
    """How long a cached beginning is kept at least."""


class Reasoning(TypedDict, total=False):
    """How a reasoning model thinks, and how much of it is told."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier thoughts the model sees: those of the current turn, of all turns, or as the model has it."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Deprecated: use `summary`."""

    mode: Union[str, Literal["standard", "pro"]]
    """How the thinking is carried out; a response tells the mode that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]]
    """How full an account of the thinking to give."""


class StreamOptions(TypedDict, total=False):
    """Options that go with `stream=True`."""

    include_obfuscation: bool
    """Pad the events, so that their length tells nothing of the text; on unless given."""


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """The model has to write a program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
"""Whether the model may or has to call tools, and which."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """Arguments of `beta.responses.create`, apart from `stream`."""

    background: Optional[bool]
    """Answer at once with the status `queued`; the response is fetched later."""

    context_management: Optional[Iterable[ContextManagement]]
    """When to shorten a conversation that grows too long."""

    conversation: Optional[Conversation]
    """Its items come before the input; input and output are added to it. Not with `previous_response_id`."""

    include: Optional[List[BetaResponseIncludable]]
    """What else to put into the response."""

    input: Union[str, BetaResponseInputParam]
    """A text of the user, or messages, calls, outputs and other items."""

    instructions: Optional[str]
    """A system message for this request; those of earlier responses do not carry over."""

    max_output_tokens: Optional[int]
    """The most tokens to write, thoughts included; at least 16."""

    max_tool_calls: Optional[int]
    """The most calls to built-in tools, all of them together; the model's further calls are ignored."""

    metadata: Optional[Dict[str, str]]
    model: Union[
        Literal[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        str,
    ]

    moderation: Optional[Moderation]
    """Have input and output judged."""

    multi_agent: Optional[MultiAgent]
    """Whether the model may work with further agents."""

    parallel_tool_calls: Optional[bool]
    """Whether the model may make several calls at once; it may unless given."""

    previous_response_id: Optional[str]
    """Goes on from this response. Not with `conversation`."""

    prompt: Optional[BetaResponsePromptParam]
    """A prompt kept with the API, and values for its variables."""

    prompt_cache_key: Optional[str]
    """Groups requests that share a beginning, so that the cache is found more often."""

    prompt_cache_options: PromptCacheOptions

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """Deprecated: use `prompt_cache_options`."""

    reasoning: Optional[Reasoning]

    safety_identifier: Optional[str]
    """An ID of your end user, for finding misuse; at most 64 characters, best a hash."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """How fast and at what price the request is served; `auto` is as the project is set."""

    store: Optional[bool]
    """Keep the response, so that it can be fetched later; it is kept unless given."""

    stream_options: Optional[StreamOptions]

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    text: BetaResponseTextConfigParam
    """Form and length of the answer's text."""

    tool_choice: ToolChoice

    tools: Iterable[BetaToolParam]
    """Tools that the model may call."""

    top_logprobs: Optional[int]
    """How many probable tokens to return for each place, 0 to 20."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    truncation: Optional[Literal["auto", "disabled"]]
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """

    user: str
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""

    betas: Annotated[List[Literal["responses_multi_agent=v1"]], Alias("openai-beta")]
    """Beta features to switch on."""


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """Arguments of `beta.responses.create` for the whole answer at once."""

    stream: Optional[Literal[False]]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    """Arguments of `beta.responses.create` for an answer that comes as events."""

    stream: Literal[True]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""Arguments of `beta.responses.create`."""
