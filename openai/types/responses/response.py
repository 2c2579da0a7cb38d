from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..._model.members import texts_of
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_error import ResponseError
from .response_input_item import ResponseInputItem
from .response_output_item import ResponseOutputItem
from .response_prompt import ResponsePrompt
from .response_status import ResponseStatus
from .response_text_config import ResponseTextConfig
from .response_usage import ResponseUsage
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
    "Response",
    "IncompleteDetails",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
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
]


class IncompleteDetails(BaseModel):
    """Why an answer breaks off."""

    reason: Optional[Literal["max_output_tokens", "content_filter"]] = None


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


class Response(BaseModel):
    """The model's answer to a request, and what the request asked for."""

    id: str

    created_at: float
    """Unix time in seconds."""

    error: Optional[ResponseError] = None
    """Set if the status is `failed`."""

    incomplete_details: Optional[IncompleteDetails] = None
    """Set if the status is `incomplete`."""

    instructions: Union[str, List[ResponseInputItem], None] = None
    """The system message of this request; those of earlier responses do not carry over."""

    metadata: Optional[Metadata] = None
    model: ResponsesModel
    object: Literal["response"]

    output: List[ResponseOutputItem]
    """Messages, thoughts and calls in their order; the first need not be a message. See also `output_text`."""

    parallel_tool_calls: bool

    temperature: Optional[float] = None
    """From 0 (always the likely token) to 2."""

    tool_choice: ToolChoice
    tools: List[Tool]

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

    prompt: Optional[ResponsePrompt] = None

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

    status: Optional[ResponseStatus] = None
    text: Optional[ResponseTextConfig] = None

    top_logprobs: Optional[int] = None
    """How many probable tokens are told for each place, 0 to 20."""

    truncation: Optional[Literal["auto", "disabled"]] = None
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """

    usage: Optional[ResponseUsage] = None

    user: Optional[str] = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""

    @property
    def output_text(self) -> str:
        """The texts of all messages, joined; empty where the model wrote none."""
        return "".join(part.text or "" for part in texts_of(self.output))
