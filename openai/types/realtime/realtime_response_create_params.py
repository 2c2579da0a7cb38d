from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from ..._model.base import BaseModel
from ..responses.response_prompt import ResponsePrompt
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions
from ..shared.metadata import Metadata
from .conversation_item import ConversationItem
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from .realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool

__all__ = ["RealtimeResponseCreateParams", "ToolChoice", "Tool"]

ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model may or has to call tools, and which."""

Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
"""A function of your program, or the tools of an MCP server."""


class RealtimeResponseCreateParams(BaseModel):
    """What a response is to be like; what is left out is as the session has it."""

    audio: Optional[RealtimeResponseCreateAudioOutput] = None

    conversation: Union[str, Literal["auto", "none"], None] = None
    """`auto`, the default, adds the answer to the conversation; `none` leaves the conversation as it is."""

    input: Optional[List[ConversationItem]] = None
    """What the model reads in place of the conversation; an empty list for nothing at all."""

    instructions: Optional[str] = None
    """A system message for this response only."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """From 1 to 4096, or `inf`."""

    metadata: Optional[Metadata] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """Either speech with a transcript or text; not both."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may make several calls at once; for models that reason."""

    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None
