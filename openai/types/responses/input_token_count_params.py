from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_format_text_config_param import ResponseFormatTextConfigParam
from .response_input_item_param import ResponseInputItemParam
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
    "InputTokenCountParams",
    "Conversation",
    "Text",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolChoice",
]

Conversation: TypeAlias = Union[str, ResponseConversationParamParam]
"""The conversation that the request belongs to, or its ID."""


class Text(TypedDict, total=False):
    """Form and length of the answer's text."""

    format: ResponseFormatTextConfigParam

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much the model writes."""


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


class InputTokenCountParams(TypedDict, total=False):
    """Arguments of `responses.input_tokens.count`: those of `responses.create` that bear on the input."""

    conversation: Optional[Conversation]
    """Its items come before the input; input and output are added to it. Not with `previous_response_id`."""

    input: Union[str, Iterable[ResponseInputItemParam], None]
    """A text of the user, or messages, calls, outputs and other items."""

    instructions: Optional[str]
    """A system message for this request; those of earlier responses do not carry over."""

    model: Optional[str]

    parallel_tool_calls: Optional[bool]
    """Whether the model may make several calls at once; it may unless given."""

    personality: Union[str, Literal["friendly", "pragmatic"]]
    """A style of writing that the model knows; its usual one unless given. At most 64 characters."""

    previous_response_id: Optional[str]
    """Goes on from this response. Not with `conversation`."""

    reasoning: Optional[Reasoning]

    text: Optional[Text]
    """Form and length of the answer's text."""

    tool_choice: Optional[ToolChoice]

    tools: Optional[Iterable[ToolParam]]
    """Tools that the model may call."""

    truncation: Literal["auto", "disabled"]
    """Deprecated, without a replacement. `auto` drops the oldest items of an input that is too long; `disabled` makes
    it an error.
    """
