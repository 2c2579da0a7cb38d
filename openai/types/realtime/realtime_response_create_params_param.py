from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, TypeAlias, TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ..responses.tool_choice_options import ToolChoiceOptions
from ..shared_params.metadata import Metadata
from .conversation_item_param import ConversationItemParam
from .realtime_function_tool_param import RealtimeFunctionToolParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from .realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam

__all__ = ["RealtimeResponseCreateParamsParam", "ToolChoice", "Tool"]

ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]
"""Whether the model may or has to call tools, and which."""

Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]
"""A function of your program, or the tools of an MCP server."""


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """What a response is to be like; what is left out is as the session has it."""

    audio: RealtimeResponseCreateAudioOutputParam

    conversation: Union[str, Literal["auto", "none"]]
    """`auto`, the default, adds the answer to the conversation; `none` leaves the conversation as it is."""

    input: Iterable[ConversationItemParam]
    """What the model reads in place of the conversation; an empty list for nothing at all."""

    instructions: str
    """A system message for this response only."""

    max_output_tokens: Union[int, Literal["inf"]]
    """From 1 to 4096, or `inf`."""

    metadata: Optional[Metadata]

    output_modalities: List[Literal["text", "audio"]]
    """Either speech with a transcript or text; not both."""

    parallel_tool_calls: bool
    """Whether the model may make several calls at once; for models that reason."""

    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]
