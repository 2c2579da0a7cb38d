from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from ..shared_params.responses_model import ResponsesModel
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_param import ResponseInputParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
    "ResponseCreateParams",
    "ContextManagement",
    "Conversation",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "ModerationPolicy",
    "Moderation",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
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


Conversation: TypeAlias = Union[str, ResponseConversationParamParam]
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


class PromptCacheOptions(TypedDict, total=False):
    """How the prompt cache is used."""

    mode: Literal["implicit", "explicit"]
    """`implicit`, the default: the API sets one breakpoint itself; `explicit`: only those of the request count."""

    ttl: Literal["30m"]
    """How long a cached beginning is kept at least."""


class StreamOptions(TypedDict, total=False):
    """Options that go with `stream=True`."""

    include_obfuscation: bool
    """Pad the events, so that their length tells nothing of the text; on unless given."""


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """The model has to write a program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]
"""Whether the model may or has to call tools, and which."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """Arguments of `responses.create`, apart from `stream`."""

    background: Optional[bool]
    """Answer at once with the status `queued`; the response is fetched later."""

    context_management: Optional[Iterable[ContextManagement]]
    """When to shorten a conversation that grows too long."""

    conversation: Optional[Conversation]
    """Its items come before the input; input and output are added to it. Not with `previous_response_id`."""

    include: Optional[List[ResponseIncludable]]
    """What else to put into the response."""

    input: Union[str, ResponseInputParam]
    """A text of the user, or messages, calls, outputs and other items."""

    instructions: Optional[str]
    """A system message for this request; those of earlier responses do not carry over."""

    max_output_tokens: Optional[int]
    """The most tokens to write, thoughts included; at least 16."""

    max_tool_calls: Optional[int]
    """The most calls to built-in tools, all of them together; the model's further calls are ignored."""

    metadata: Optional[Metadata]
    model: ResponsesModel

    moderation: Optional[Moderation]
    """Have input and output judged."""

    parallel_tool_calls: Optional[bool]
    """Whether the model may make several calls at once; it may unless given."""

    previous_response_id: Optional[str]
    """Goes on from this response. Not with `conversation`."""

    prompt: Optional[ResponsePromptParam]
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

    text: ResponseTextConfigParam
    """Form and length of the answer's text."""

    tool_choice: ToolChoice

    tools: Iterable[ToolParam]
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


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """Arguments of `responses.create` for the whole answer at once."""

    stream: Optional[Literal[False]]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    """Arguments of `responses.create` for an answer that comes as events."""

    stream: Literal[True]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""Arguments of `responses.create`."""
