from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_conversation_param import ResponseConversationParam
from .response_includable import ResponseIncludable
from .response_input import ResponseInput
from .response_prompt import ResponsePrompt
from .response_text_config import ResponseTextConfig
from .tool import Tool
from .tool_choice_allowed import ToolChoiceAllowed
from .tool_choice_apply_patch import ToolChoiceApplyPatch
from .tool_choice_custom import ToolChoiceCustom
from .tool_choice_function import ToolChoiceFunction
from .tool_choice_mcp import ToolChoiceMcp
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell import ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes

__all__ = [
    "ResponsesClientEvent",
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
]


class ContextManagement(BaseModel):
    """One way of keeping a conversation short."""

    type: str
    """`compaction` is the only one so far."""

    compact_threshold: Optional[int] = None
    """Shorten when there are more tokens than this; at least 1000."""


Conversation = Union[str, ResponseConversationParam, None]
"""The conversation that the request belongs to, or its ID."""


class ModerationPolicyInput(BaseModel):
    """What to do about input that is found harmful."""

    mode: Literal["score", "block"]
    """`score` only tells of it, `block` refuses it."""


class ModerationPolicyOutput(BaseModel):
    """What to do about output that is found harmful."""

    mode: Literal["score", "block"]
    """`score` only tells of it, `block` withholds it."""


class ModerationPolicy(BaseModel):
    """What to do about content that is found harmful."""

    input: Optional[ModerationPolicyInput] = None
    output: Optional[ModerationPolicyOutput] = None


class Moderation(BaseModel):
    """How input and output are judged."""

    model: str
    """The moderation model, such as `omni-moderation-latest`."""

    policy: Optional[ModerationPolicy] = None


class PromptCacheOptions(BaseModel):
    """How the prompt cache is used."""

    mode: Optional[Literal["implicit", "explicit"]] = None
    """Whether the API sets a breakpoint itself (`implicit`) or only those of the request count (`explicit`)."""

    ttl: Optional[Literal["30m"]] = None
    """How long a cached beginning is kept at least."""


class StreamOptions(BaseModel):
    """Options that go with `stream=True`."""

    include_obfuscation: Optional[bool] = None
    """Pad the events, so that their length tells nothing of the text; on unless given."""


class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    """The model has to write a program that calls tools."""

    type: Literal["programmatic_tool_calling"]


ToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]
"""Whether the model may or has to call tools, and which."""


class ResponsesClientEvent(BaseModel):
    """Asks for a response over a WebSocket; takes what `responses.create` takes."""

    type: Literal["response.create"]

    background: Optional[bool] = None
    """Answer at once with the status `queued`; the response is fetched later."""

    context_management: Optional[List[ContextManagement]] = None
    """When to shorten a conversation that grows too long."""

    conversation: Optional[Conversation] = None
    """Its items come before the input; input and output are added to it. Not with `previous_response_id`."""

    include: Optional[List[ResponseIncludable]] = None
    """What else to put into the response."""

    input: Union[str, ResponseInput, None] = None
    """A text of the user, or messages, calls, outputs and other items."""

    instructions: Optional[str] = None
    """A system message for this request; those of earlier responses do not carry over."""

    max_output_tokens: Optional[int] = None
    """The most tokens to write, thoughts included; at least 16."""

    max_tool_calls: Optional[int] = None
    """The most calls to built-in tools, all of them together; the model's further calls are ignored."""

    metadata: Optional[Metadata] = None
    model: Optional[ResponsesModel] = None

    moderation: Optional[Moderation] = None
    """Have input and output judged."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may make several calls at once; it may unless given."""

    previous_response_id: Optional[str] = None
    """Goes on from this response. Not with `conversation`."""

    prompt: Optional[ResponsePrompt] = None
    """A prompt kept with the API, and values for its variables."""

    prompt_cache_key: Optional[str] = None
    """Groups requests that share a beginning, so that the cache is found more often."""

    prompt_cache_options: Optional[PromptCacheOptions] = None

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """Deprecated: use `prompt_cache_options`."""

    reasoning: Optional[Reasoning] = None

    safety_identifier: Optional[str] = None
    """An ID of your end user, for finding misuse; at most 64 characters, best a hash."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """How fast and at what price the request is served; `auto` is as the project is set."""

    store: Optional[bool] = None
    """Keep the response, so that it can be fetched later; it is kept unless given."""

    stream: Optional[bool] = None
    stream_options: Optional[StreamOptions] = None

    temperature: Optional[float] = None
    """From 0 (always the likely token) to 2; 1 unless given."""

    text: Optional[ResponseTextConfig] = None
    """Form and length of the answer's text."""

    tool_choice: Optional[ToolChoice] = None

    tools: Optional[List[Tool]] = None
    """Tools that the model may call."""

    top_logprobs: Optional[int] = None
    """How many probable tokens to return for each place, 0 to 20."""

    top_p: Optional[float] = None
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    truncation: Optional[Literal["auto", "disabled"]] = None
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """

    user: Optional[str] = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""
