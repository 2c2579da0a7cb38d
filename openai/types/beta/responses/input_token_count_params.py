from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from ...._model.base import Alias
from ..beta_response_conversation_param_param import BetaResponseConversationParamParam
from ..beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from ..beta_response_input_item_param import BetaResponseInputItemParam
from ..beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ..beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ..beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ..beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ..beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ..beta_tool_choice_options import BetaToolChoiceOptions
from ..beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ..beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam

__all__ = [
    "InputTokenCountParams",
    "Conversation",
    "Reasoning",
    "Text",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolChoice",
]

Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]
"""The conversation that the request belongs to, or its ID."""


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


class Text(TypedDict, total=False):
    """Form and length of the answer's text."""

    format: BetaResponseFormatTextConfigParam

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much the model writes."""


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


class InputTokenCountParams(TypedDict, total=False):
    """Arguments of `beta.responses.input_tokens.count`: those of `create` that bear on the input."""

    conversation: Optional[Conversation]
    """Its items come before the input; input and output are added to it. Not with `previous_response_id`."""

    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """A text of the user, or messages, calls, outputs and other items."""

    instructions: Optional[str]
    """A system message for this request; those of earlier responses do not carry over."""

    model: Optional[str]

    parallel_tool_calls: Optional[bool]
    """Whether the model may make several calls at once; it may unless given."""

    personality: Union[str, Literal["friendly", "pragmatic"]]

    previous_response_id: Optional[str]
    """Goes on from this response. Not with `conversation`."""

    reasoning: Optional[Reasoning]

    text: Optional[Text]
    """Form and length of the answer's text."""

    tool_choice: Optional[ToolChoice]

    tools: Optional[Iterable[BetaToolParam]]
    """Tools that the model may call."""

    truncation: Literal["auto", "disabled"]
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """

    betas: Annotated[List[Literal["responses_multi_agent=v1"]], Alias("openai-beta")]
    """Beta features to switch on."""
