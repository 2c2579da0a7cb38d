from typing import Annotated, ClassVar, FrozenSet, Generic, Iterator, List, Optional, TypeVar, Union

from ..._model.base import Discriminator, GenericModel
from ..._model.members import texts_of
from .response import Response
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from .response_function_web_search import ResponseFunctionWebSearch
from .response_output_item import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallAction,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
)
from .response_output_message import ResponseOutputMessage
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem

__all__ = [
    "ParsedResponse",
    "ParsedResponseOutputText",
    "ParsedContent",
    "ParsedResponseOutputMessage",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
]

ContentType = TypeVar("ContentType")


class ParsedResponseOutputText(ResponseOutputText, GenericModel, Generic[ContentType]):
    """Text, with the object that was read from it."""

    parsed: Optional[ContentType] = None
    """An instance of the `text_format` of the request."""


ParsedContent = Annotated[Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal], Discriminator("type")]
"""A part of a parsed message: text or refusal."""


class ParsedResponseOutputMessage(ResponseOutputMessage, GenericModel, Generic[ContentType]):
    """A message of the model whose texts were parsed."""

    content: List[ParsedContent[ContentType]]  # type: ignore[assignment]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function whose arguments were parsed."""

    __api_exclude__: ClassVar[FrozenSet[str]] = frozenset({"parsed_arguments"})

    parsed_arguments: object = None
    """The arguments, as an instance of the function's own type where it has one."""


ParsedResponseOutputItem = Annotated[
    Union[
        ParsedResponseOutputMessage[ContentType],
        ParsedResponseFunctionToolCall,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        AdditionalTools,
        ResponseReasoningItem,
        Program,
        ProgramOutput,
        McpCall,
        McpApprovalRequest,
        McpApprovalResponse,
        ImageGenerationCall,
        LocalShellCall,
        LocalShellCallOutput,
        LocalShellCallAction,
        McpListTools,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseFunctionToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    Discriminator("type"),
]
"""One thing that the model wrote or did, parsed where the request says how."""


class ParsedResponse(Response, GenericModel, Generic[ContentType]):
    """The answer to `responses.parse`: a response whose texts and calls were parsed."""

    output: List[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]

    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first object that was read from a text; None where there is none, as after a refusal."""
        parsed: Iterator[ContentType] = (part.parsed for part in texts_of(self.output) if part.parsed is not None)
        return next(parsed, None)
