from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_custom_tool_call_item import ResponseCustomToolCallItem
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from .response_function_tool_call_item import ResponseFunctionToolCallItem
from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_message_item import ResponseInputMessageItem
from .response_output_message import ResponseOutputMessage
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem
from .tool import Tool

__all__ = [
    "ResponseItem",
    "AdditionalTools",
    "Program",
    "ProgramOutput",
    "ImageGenerationCall",
    "LocalShellCallAction",
    "LocalShellCall",
    "LocalShellCallOutput",
    "McpListToolsTool",
    "McpListTools",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
]


class AdditionalTools(BaseModel):
    """Tools that the model may call from here on."""

    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[Tool]
    type: Literal["additional_tools"]


class Program(BaseModel):
    """A program that the model wrote to call tools."""

    id: str

    call_id: str
    """Calls made by the program, and its output, name it."""

    code: str
    """JavaScript."""

    fingerprint: str
    """For the API only; send it back as it is."""

    type: Literal["program"]


class ProgramOutput(BaseModel):
    """What a program gave."""

    id: str

    call_id: str
    """The program that it comes from."""

    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ImageGenerationCall(BaseModel):
    """The model made an image."""

    id: str

    result: Optional[str] = None
    """The image in base64."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]


class LocalShellCallAction(BaseModel):
    """A command, and where and how long it may run."""

    command: List[str]
    """Program and arguments."""

    env: Dict[str, str]
    type: Literal["exec"]

    timeout_ms: Optional[int] = None
    """In milliseconds."""

    user: Optional[str] = None
    """The user to run it as."""

    working_directory: Optional[str] = None


class LocalShellCall(BaseModel):
    """The model wants a command run on your own machine."""

    id: str
    action: LocalShellCallAction

    call_id: str
    """The output has to name it."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellCallOutput(BaseModel):
    """What came of a command."""

    id: str
    """The `call_id` of the call."""

    output: str
    """JSON."""

    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class McpListToolsTool(BaseModel):
    """A tool of an MCP server."""

    input_schema: object
    """JSON schema of the arguments."""

    name: str

    annotations: Optional[object] = None
    """What the server says about it, such as that it only reads."""

    description: Optional[str] = None


class McpListTools(BaseModel):
    """The tools that an MCP server has."""

    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]

    error: Optional[str] = None
    """Why the server could not tell."""


class McpApprovalRequest(BaseModel):
    """The model asks to call a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(BaseModel):
    """Your answer to the model's wish to call a tool."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = None


class McpCall(BaseModel):
    """The model called a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_call"]

    approval_request_id: Optional[str] = None
    """The wish to call it; an answer to it has to be sent before the tool is called."""

    error: Optional[str] = None
    """Why the call failed."""

    output: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


ResponseItem = Annotated[
    Union[
        ResponseInputMessageItem,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        AdditionalTools,
        ResponseReasoningItem,
        Program,
        ProgramOutput,
        ResponseCompactionItem,
        ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        ResponseCustomToolCallItem,
        ResponseCustomToolCallOutputItem,
    ],
    Discriminator("type"),
]
"""One item of the input or output, as the API keeps it."""
