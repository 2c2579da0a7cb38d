from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .container_reference import ContainerReference
from .easy_input_message import EasyInputMessage
from .local_environment import LocalEnvironment
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item_param import ResponseCompactionItemParam
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output import ResponseCustomToolCallOutput
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_message_content_list import ResponseInputMessageContentList
from .response_output_message import ResponseOutputMessage
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from .tool import Tool

__all__ = [
    "ResponseInputItem",
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
]


class Message(BaseModel):
    """A message in several parts."""

    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    type: Optional[Literal["message"]] = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    """A safety check that you have taken care of."""

    id: str

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""


class ComputerCallOutput(BaseModel):
    """The screen after a call of the computer tool."""

    call_id: str
    """The call that it answers."""

    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: Optional[str] = None

    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """Those of the call that you have taken care of."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class FunctionCallOutputCallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class FunctionCallOutputCallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


FunctionCallOutputCaller = Annotated[
    Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None], Discriminator("type")
]
"""Who made the call: the model itself, or a program that it wrote."""


class FunctionCallOutput(BaseModel):
    """What a function gave."""

    call_id: str
    """The call that it answers."""

    output: Union[str, ResponseFunctionCallOutputItemList]
    """A text, or texts, images and files."""

    type: Literal["function_call_output"]
    id: Optional[str] = None
    caller: Optional[FunctionCallOutputCaller] = None

    name: Optional[str] = None
    """Name of the function."""

    namespace: Optional[str] = None
    """The namespace that the function belongs to, where it does."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ToolSearchCall(BaseModel):
    """The model searches for tools that were not shown to it at first."""

    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = None
    call_id: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None
    """Whether the API searches or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AdditionalTools(BaseModel):
    """Tools that the model may call from here on."""

    role: Literal["developer"]
    tools: List[Tool]
    type: Literal["additional_tools"]
    id: Optional[str] = None


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


class ShellCallAction(BaseModel):
    """Commands, and their limits."""

    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int] = None
    """In milliseconds."""


class ShellCallCallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class ShellCallCallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


ShellCallCaller = Annotated[Union[ShellCallCallerDirect, ShellCallCallerProgram, None], Discriminator("type")]
"""Who made the call: the model itself, or a program that it wrote."""

ShellCallEnvironment = Annotated[Union[LocalEnvironment, ContainerReference, None], Discriminator("type")]
"""Where the commands run."""


class ShellCall(BaseModel):
    """The model wants shell commands run."""

    action: ShellCallAction

    call_id: str
    """The output has to name it."""

    type: Literal["shell_call"]
    id: Optional[str] = None
    caller: Optional[ShellCallCaller] = None
    environment: Optional[ShellCallEnvironment] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ShellCallOutputCallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class ShellCallOutputCallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


ShellCallOutputCaller = Annotated[
    Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None], Discriminator("type")
]
"""Who made the call: the model itself, or a program that it wrote."""


class ShellCallOutput(BaseModel):
    """What came of shell commands."""

    call_id: str
    """The call that it answers."""

    output: List[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: Optional[str] = None
    caller: Optional[ShellCallOutputCaller] = None

    max_output_length: Optional[int] = None
    """Characters that were kept of each command, as the call asked."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ApplyPatchCallOperationCreateFile(BaseModel):
    """A file to create."""

    diff: str
    """The content, as a diff."""

    path: str
    type: Literal["create_file"]


class ApplyPatchCallOperationDeleteFile(BaseModel):
    """A file to delete."""

    path: str
    type: Literal["delete_file"]


class ApplyPatchCallOperationUpdateFile(BaseModel):
    """A file to change."""

    diff: str
    """The change, as a diff."""

    path: str
    type: Literal["update_file"]


ApplyPatchCallOperation = Annotated[
    Union[ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile],
    Discriminator("type"),
]
"""What to do with a file."""


class ApplyPatchCallCallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class ApplyPatchCallCallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


ApplyPatchCallCaller = Annotated[
    Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None], Discriminator("type")
]
"""Who made the call: the model itself, or a program that it wrote."""


class ApplyPatchCall(BaseModel):
    """The model wants a file created, changed or deleted."""

    call_id: str
    """The output has to name it."""

    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: Optional[str] = None
    caller: Optional[ApplyPatchCallCaller] = None


class ApplyPatchCallOutputCallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


ApplyPatchCallOutputCaller = Annotated[
    Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None], Discriminator("type")
]
"""Who made the call: the model itself, or a program that it wrote."""


class ApplyPatchCallOutput(BaseModel):
    """What came of a patch."""

    call_id: str
    """The call that it answers."""

    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = None
    caller: Optional[ApplyPatchCallOutputCaller] = None

    output: Optional[str] = None
    """What the model should know of it, such as why it failed."""


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

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: Optional[str] = None
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


class CompactionTrigger(BaseModel):
    """Has the conversation up to here made shorter; has to be the last item."""

    type: Literal["compaction_trigger"]


class ItemReference(BaseModel):
    """Stands for an item that the API keeps already."""

    id: str
    type: Optional[Literal["item_reference"]] = None


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


ResponseInputItem = Annotated[
    Union[
        EasyInputMessage,
        Message,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        FunctionCallOutput,
        ToolSearchCall,
        ResponseToolSearchOutputItemParam,
        AdditionalTools,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
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
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ],
    Discriminator("type"),
]
"""One item of the input: a message, a call, an output, or anything that an earlier response had."""
