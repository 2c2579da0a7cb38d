from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .container_reference_param import ContainerReferenceParam
from .easy_input_message_param import EasyInputMessageParam
from .local_environment_param import LocalEnvironmentParam
from .response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from .response_compaction_item_param_param import ResponseCompactionItemParamParam
from .response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam
from .response_computer_tool_call_param import ResponseComputerToolCallParam
from .response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from .response_custom_tool_call_param import ResponseCustomToolCallParam
from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from .response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam
from .response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam
from .response_function_tool_call_param import ResponseFunctionToolCallParam
from .response_function_web_search_param import ResponseFunctionWebSearchParam
from .response_input_message_content_list_param import ResponseInputMessageContentListParam
from .response_output_message_param import ResponseOutputMessageParam
from .response_reasoning_item_param import ResponseReasoningItemParam
from .response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from .tool_param import ToolParam

__all__ = [
    "ResponseInputParam",
    "Message",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutput",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "FunctionCallOutputCaller",
    "FunctionCallOutput",
    "ToolSearchCall",
    "AdditionalTools",
    "ImageGenerationCall",
    "LocalShellCallAction",
    "LocalShellCall",
    "LocalShellCallOutput",
    "ShellCallAction",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallCaller",
    "ShellCallEnvironment",
    "ShellCall",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ShellCallOutputCaller",
    "ShellCallOutput",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOperation",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallCaller",
    "ApplyPatchCall",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutput",
    "McpListToolsTool",
    "McpListTools",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "CompactionTrigger",
    "ItemReference",
    "Program",
    "ProgramOutput",
    "ResponseInputItemParam",
]


class Message(TypedDict, total=False):
    """A message in several parts."""

    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    """A safety check that you have taken care of."""

    id: Required[str]

    code: Optional[str]
    """A word for programs."""

    message: Optional[str]
    """A sentence for people."""


class ComputerCallOutput(TypedDict, total=False):
    """The screen after a call of the computer tool."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]

    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """Those of the call that you have taken care of."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""


class FunctionCallOutput(TypedDict, total=False):
    """What a function gave."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    """A text, or texts, images and files."""

    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]

    name: Optional[str]
    """Name of the function."""

    namespace: Optional[str]
    """The namespace that the function belongs to, where it does."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ToolSearchCall(TypedDict, total=False):
    """The model searches for tools that were not shown to it at first."""

    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    call_id: Optional[str]

    execution: Literal["server", "client"]
    """Whether the API searches or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalTools(TypedDict, total=False):
    """Tools that the model may call from here on."""

    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]


class ImageGenerationCall(TypedDict, total=False):
    """The model made an image."""

    id: Required[str]

    result: Required[Optional[str]]
    """The image in base64."""

    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]


class LocalShellCallAction(TypedDict, total=False):
    """A command, and where and how long it may run."""

    command: Required[SequenceNotStr[str]]
    """Program and arguments."""

    env: Required[Dict[str, str]]
    type: Required[Literal["exec"]]

    timeout_ms: Optional[int]
    """In milliseconds."""

    user: Optional[str]
    """The user to run it as."""

    working_directory: Optional[str]


class LocalShellCall(TypedDict, total=False):
    """The model wants a command run on your own machine."""

    id: Required[str]
    action: Required[LocalShellCallAction]

    call_id: Required[str]
    """The output has to name it."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutput(TypedDict, total=False):
    """What came of a command."""

    id: Required[str]
    """The `call_id` of the call."""

    output: Required[str]
    """JSON."""

    type: Required[Literal["local_shell_call_output"]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallAction(TypedDict, total=False):
    """Commands, and their limits."""

    commands: Required[SequenceNotStr[str]]

    max_output_length: Optional[int]
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int]
    """In milliseconds."""


class ShellCallCallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class ShellCallCallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""

ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]
"""Where the commands run."""


class ShellCall(TypedDict, total=False):
    """The model wants shell commands run."""

    action: Required[ShellCallAction]

    call_id: Required[str]
    """The output has to name it."""

    type: Required[Literal["shell_call"]]
    id: Optional[str]
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputCallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""


class ShellCallOutput(TypedDict, total=False):
    """What came of shell commands."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    caller: Optional[ShellCallOutputCaller]

    max_output_length: Optional[int]
    """Characters that were kept of each command, as the call asked."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    """A file to create."""

    diff: Required[str]
    """The content, as a diff."""

    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    """A file to delete."""

    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    """A file to change."""

    diff: Required[str]
    """The change, as a diff."""

    path: Required[str]
    type: Required[Literal["update_file"]]


ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]
"""What to do with a file."""


class ApplyPatchCallCallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""


class ApplyPatchCall(TypedDict, total=False):
    """The model wants a file created, changed or deleted."""

    call_id: Required[str]
    """The output has to name it."""

    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    caller: Optional[ApplyPatchCallCaller]


class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    """The model made the call itself."""

    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote made the call."""

    caller_id: Required[str]
    """The `call_id` of the program."""

    type: Required[Literal["program"]]


ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]
"""Who made the call: the model itself, or a program that it wrote."""


class ApplyPatchCallOutput(TypedDict, total=False):
    """What came of a patch."""

    call_id: Required[str]
    """The call that it answers."""

    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    caller: Optional[ApplyPatchCallOutputCaller]

    output: Optional[str]
    """What the model should know of it, such as why it failed."""


class McpListToolsTool(TypedDict, total=False):
    """A tool of an MCP server."""

    input_schema: Required[object]
    """JSON schema of the arguments."""

    name: Required[str]

    annotations: Optional[object]
    """What the server says about it, such as that it only reads."""

    description: Optional[str]


class McpListTools(TypedDict, total=False):
    """The tools that an MCP server has."""

    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]

    error: Optional[str]
    """Why the server could not tell."""


class McpApprovalRequest(TypedDict, total=False):
    """The model asks to call a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponse(TypedDict, total=False):
    """Your answer to the model's wish to call a tool."""

    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    reason: Optional[str]


class McpCall(TypedDict, total=False):
    """The model called a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]

    approval_request_id: Optional[str]
    """The wish to call it; an answer to it has to be sent before the tool is called."""

    error: Optional[str]
    """Why the call failed."""

    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTrigger(TypedDict, total=False):
    """Has the conversation up to here made shorter; has to be the last item."""

    type: Required[Literal["compaction_trigger"]]


class ItemReference(TypedDict, total=False):
    """Stands for an item that the API keeps already."""

    id: Required[str]
    type: Optional[Literal["item_reference"]]


class Program(TypedDict, total=False):
    """A program that the model wrote to call tools."""

    id: Required[str]

    call_id: Required[str]
    """Calls made by the program, and its output, name it."""

    code: Required[str]
    """JavaScript."""

    fingerprint: Required[str]
    """For the API only; send it back as it is."""

    type: Required[Literal["program"]]


class ProgramOutput(TypedDict, total=False):
    """What a program gave."""

    id: Required[str]

    call_id: Required[str]
    """The program that it comes from."""

    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""One item of the input: a message, a call, an output, or anything that an earlier response had."""

ResponseInputParam: TypeAlias = List[ResponseInputItemParam]
"""Input for the model, item by item."""
