from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_error import BetaResponseError
from .beta_response_input_item import BetaResponseInputItem
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_prompt import BetaResponsePrompt
from .beta_response_status import BetaResponseStatus
from .beta_response_text_config import BetaResponseTextConfig
from .beta_response_usage import BetaResponseUsage
from .beta_tool import BetaTool
from .beta_tool_choice_allowed import BetaToolChoiceAllowed
from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
from .beta_tool_choice_custom import BetaToolChoiceCustom
from .beta_tool_choice_function import BetaToolChoiceFunction
from .beta_tool_choice_mcp import BetaToolChoiceMcp
from .beta_tool_choice_options import BetaToolChoiceOptions
from .beta_tool_choice_shell import BetaToolChoiceShell
from .beta_tool_choice_types import BetaToolChoiceTypes

__all__ = [
    "BetaResponse",
    "IncompleteDetails",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolChoice",
    "Conversation",
    "ModerationInputModerationResult",
    "ModerationInputError",
    "ModerationInput",
    "ModerationOutputModerationResult",
    "ModerationOutputError",
    "ModerationOutput",
    "Moderation",
    "PromptCacheOptions",
    "Reasoning",
]


class IncompleteDetails(BaseModel):
    """Why an answer breaks off."""

    reason: Optional[Literal["max_output_tokens", "content_filter"]] = None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
    """The model has to write a program that calls tools."""

    type: Literal["programmatic_tool_calling"]


ToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]
"""Whether the model may or has to call tools, and which."""


class Conversation(BaseModel):
    """The conversation that a response belongs to; input and output were added to it."""

    id: str


class ModerationInputModerationResult(BaseModel):
    """What a moderation model found in the input."""

    categories: Dict[str, bool]
    """Whether each category applies."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of content each category was judged by."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category applies."""

    model: str
    type: Literal["moderation_result"]


class ModerationInputError(BaseModel):
    """Why the input could not be judged."""

    code: str
    message: str
    type: Literal["error"]


ModerationInput = Annotated[Union[ModerationInputModerationResult, ModerationInputError], Discriminator("type")]
"""What the moderation of the input gave."""


class ModerationOutputModerationResult(BaseModel):
    """What a moderation model found in the output."""

    categories: Dict[str, bool]
    """Whether each category applies."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of content each category was judged by."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category applies."""

    model: str
    type: Literal["moderation_result"]


class ModerationOutputError(BaseModel):
    """Why the output could not be judged."""

    code: str
    message: str
    type: Literal["error"]


ModerationOutput = Annotated[Union[ModerationOutputModerationResult, ModerationOutputError], Discriminator("type")]
"""What the moderation of the output gave."""


class Moderation(BaseModel):
    """What was found in input and output, where the request asked for moderation."""

    input: ModerationInput
    output: ModerationOutput


class PromptCacheOptions(BaseModel):
    """How the prompt cache is used."""

    mode: Literal["implicit", "explicit"]
    """Whether the API sets a breakpoint itself (`implicit`) or only those of the request count (`explicit`)."""

    ttl: Literal["30m"]
    """How long a cached beginning is kept at least."""


class Reasoning(BaseModel):
    """How a reasoning model thinks, and how much of it is told."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    """Which earlier thoughts the model sees: those of the current turn, of all turns, or as the model has it."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Deprecated: use `summary`."""

    mode: Union[str, Literal["standard", "pro"], None] = None
    """How the thinking is carried out; a response tells the mode that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """How full an account of the thinking to give."""


class BetaResponse(BaseModel):
    """The model's answer to a request, and what the request asked for."""

    id: str

    created_at: float
    """Unix time in seconds."""

    error: Optional[BetaResponseError] = None
    """Set if the status is `failed`."""

    incomplete_details: Optional[IncompleteDetails] = None
    """Set if the status is `incomplete`."""

    instructions: Union[str, List[BetaResponseInputItem], None] = None
    """The system message of this request; those of earlier responses do not carry over."""

    metadata: Optional[Dict[str, str]] = None
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
    object: Literal["response"]

    output: List[BetaResponseOutputItem]
    """Messages, thoughts and calls in their order; the first need not be a message. See also `output_text`."""

    parallel_tool_calls: bool

    temperature: Optional[float] = None
    """From 0 (always the likely token) to 2."""

    tool_choice: ToolChoice
    tools: List[BetaTool]

    top_p: Optional[float] = None
    """Only the tokens that make up this share of the probability are chosen from, 0 to 1."""

    background: Optional[bool] = None

    completed_at: Optional[float] = None
    """Set once the status is `completed`."""

    conversation: Optional[Conversation] = None

    max_output_tokens: Optional[int] = None
    """Limit of tokens, thoughts included."""

    max_tool_calls: Optional[int] = None
    """Limit of calls to built-in tools, all of them together."""

    moderation: Optional[Moderation] = None

    previous_response_id: Optional[str] = None
    """The response that this one goes on from."""

    prompt: Optional[BetaResponsePrompt] = None

    prompt_cache_key: Optional[str] = None
    """Groups requests that share a beginning."""

    prompt_cache_options: Optional[PromptCacheOptions] = None

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """Deprecated: use `prompt_cache_options`."""

    reasoning: Optional[Reasoning] = None

    safety_identifier: Optional[str] = None
    """An ID of your end user, for finding misuse."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that served the request, which may differ from the one asked for."""

    status: Optional[BetaResponseStatus] = None
    text: Optional[BetaResponseTextConfig] = None

    top_logprobs: Optional[int] = None
    """How many probable tokens are told for each place, 0 to 20."""

    truncation: Optional[Literal["auto", "disabled"]] = None
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """

    usage: Optional[BetaResponseUsage] = None

    user: Optional[str] = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""
