from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .beta_container_reference_param import BetaContainerReferenceParam
from .beta_easy_input_message_param import BetaEasyInputMessageParam
from .beta_local_environment_param import BetaLocalEnvironmentParam
from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from .beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam
from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam
from .beta_response_input_text_content_param import BetaResponseInputTextContentParam
from .beta_response_output_message_param import BetaResponseOutputMessageParam
from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
from .beta_tool_param import BetaToolParam

__all__ = [
    "BetaResponseInputItemParam",
    "MessageAgent",
    "Message",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "ComputerCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "FunctionCallOutputCaller",
    "FunctionCallOutput",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContent",
    "AgentMessageAgent",
    "AgentMessage",
    "MultiAgentCallAgent",
    "MultiAgentCall",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotation",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutput",
    "ToolSearchCallAgent",
    "ToolSearchCall",
    "AdditionalToolsAgent",
    "AdditionalTools",
    "ImageGenerationCallAgent",
    "ImageGenerationCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCall",
    "LocalShellCallOutputAgent",
    "LocalShellCallOutput",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallCaller",
    "ShellCallEnvironment",
    "ShellCall",
    "ShellCallOutputAgent",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ShellCallOutputCaller",
    "ShellCallOutput",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOperation",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallCaller",
    "ApplyPatchCall",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutput",
    "McpListToolsTool",
    "McpListToolsAgent",
    "McpListTools",
    "McpApprovalRequestAgent",
    "McpApprovalRequest",
    "McpApprovalResponseAgent",
    "McpApprovalResponse",
    "McpCallAgent",
    "McpCall",
    "CompactionTriggerAgent",
    "CompactionTrigger",
    "ItemReferenceAgent",
    "ItemReference",
    "ProgramAgent",
    "Program",
    "ProgramOutputAgent",
    "ProgramOutput",
]


class MessageAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class Message(TypedDict, total=False):
    """A message in several parts."""

    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: Optional[MessageAgent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    """A safety check that you have taken care of."""

    id: Required[str]

    code: Optional[str]
    """A word for programs."""

    message: Optional[str]
    """A sentence for people."""


class ComputerCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class ComputerCallOutput(TypedDict, total=False):
    """The screen after a call of the computer tool."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]

    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """Those of the call that you have taken care of."""

    agent: Optional[ComputerCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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

    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    """A text, or texts, images and files."""

    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[FunctionCallOutputAgent]
    caller: Optional[FunctionCallOutputCaller]

    name: Optional[str]
    """Name of the function."""

    namespace: Optional[str]
    """The namespace that the function belongs to, where it does."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AgentMessageContentEncryptedContent(TypedDict, total=False):
    """A part that only the API can read."""

    encrypted_content: Required[str]
    """For the API only; send it back as it is."""

    type: Required[Literal["encrypted_content"]]


AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, AgentMessageContentEncryptedContent
]
"""A part of what one agent tells another."""


class AgentMessageAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class AgentMessage(TypedDict, total=False):
    """What one agent tells another."""

    author: Required[str]
    """Name of the agent that sends it."""

    content: Required[Iterable[AgentMessageContent]]

    recipient: Required[str]
    """Name of the agent that it is for."""

    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[AgentMessageAgent]


class MultiAgentCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class MultiAgentCall(TypedDict, total=False):
    """An agent starts, asks, stops or awaits other agents."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]

    arguments: Required[str]
    """JSON."""

    call_id: Required[str]
    """The output names it."""

    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallAgent]


class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    """A file that the text draws on."""

    file_id: Required[str]
    filename: Required[str]

    index: Required[int]
    """Where in the text, in characters from 0."""

    type: Required[Literal["file_citation"]]


class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    """A web page that the text draws on."""

    end_index: Required[int]
    """The last character of the text that it belongs to."""

    start_index: Required[int]
    """The first character of the text that it belongs to, from 0."""

    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    """A file of a container that the text draws on."""

    container_id: Required[str]

    end_index: Required[int]
    """The last character of the text that it belongs to."""

    file_id: Required[str]
    filename: Required[str]

    start_index: Required[int]
    """The first character of the text that it belongs to, from 0."""

    type: Required[Literal["container_file_citation"]]


MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]
"""What a place of the text draws on."""


class MultiAgentCallOutputOutput(TypedDict, total=False):
    """A part of the output, as text."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class MultiAgentCallOutput(TypedDict, total=False):
    """What came of starting, asking, stopping or awaiting other agents."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """As in the call."""

    call_id: Required[str]
    """The call that it answers."""

    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[MultiAgentCallOutputAgent]


class ToolSearchCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class ToolSearchCall(TypedDict, total=False):
    """The model searches for tools that were not shown to it at first."""

    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[ToolSearchCallAgent]
    call_id: Optional[str]

    execution: Literal["server", "client"]
    """Whether the API searches or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalToolsAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class AdditionalTools(TypedDict, total=False):
    """Tools that the model may call from here on."""

    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[AdditionalToolsAgent]


class ImageGenerationCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class ImageGenerationCall(TypedDict, total=False):
    """The model made an image."""

    id: Required[str]

    result: Required[Optional[str]]
    """The image in base64."""

    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    agent: Optional[ImageGenerationCallAgent]


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


class LocalShellCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class LocalShellCall(TypedDict, total=False):
    """The model wants a command run on your own machine."""

    id: Required[str]
    action: Required[LocalShellCallAction]

    call_id: Required[str]
    """The output has to name it."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: Optional[LocalShellCallAgent]


class LocalShellCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class LocalShellCallOutput(TypedDict, total=False):
    """What came of a command."""

    id: Required[str]
    """The `call_id` of the call."""

    output: Required[str]
    """JSON."""

    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[LocalShellCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallAction(TypedDict, total=False):
    """Commands, and their limits."""

    commands: Required[SequenceNotStr[str]]

    max_output_length: Optional[int]
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int]
    """In milliseconds."""


class ShellCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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

ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]
"""Where the commands run."""


class ShellCall(TypedDict, total=False):
    """The model wants shell commands run."""

    action: Required[ShellCallAction]

    call_id: Required[str]
    """The output has to name it."""

    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[ShellCallAgent]
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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

    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[ShellCallOutputAgent]
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


class ApplyPatchCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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
    agent: Optional[ApplyPatchCallAgent]
    caller: Optional[ApplyPatchCallCaller]


class ApplyPatchCallOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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
    agent: Optional[ApplyPatchCallOutputAgent]
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


class McpListToolsAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class McpListTools(TypedDict, total=False):
    """The tools that an MCP server has."""

    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: Optional[McpListToolsAgent]

    error: Optional[str]
    """Why the server could not tell."""


class McpApprovalRequestAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class McpApprovalRequest(TypedDict, total=False):
    """The model asks to call a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[McpApprovalRequestAgent]


class McpApprovalResponseAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class McpApprovalResponse(TypedDict, total=False):
    """Your answer to the model's wish to call a tool."""

    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[McpApprovalResponseAgent]
    reason: Optional[str]


class McpCallAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class McpCall(TypedDict, total=False):
    """The model called a tool of an MCP server."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: Optional[McpCallAgent]

    approval_request_id: Optional[str]
    """The wish to call it; an answer to it has to be sent before the tool is called."""

    error: Optional[str]
    """Why the call failed."""

    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTriggerAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class CompactionTrigger(TypedDict, total=False):
    """Has the conversation up to here made shorter; has to be the last item."""

    type: Required[Literal["compaction_trigger"]]
    agent: Optional[CompactionTriggerAgent]


class ItemReferenceAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class ItemReference(TypedDict, total=False):
    """Stands for an item that the API keeps already."""

    id: Required[str]
    agent: Optional[ItemReferenceAgent]
    type: Optional[Literal["item_reference"]]


class ProgramAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


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
    agent: Optional[ProgramAgent]


class ProgramOutputAgent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class ProgramOutput(TypedDict, total=False):
    """What a program gave."""

    id: Required[str]

    call_id: Required[str]
    """The program that it comes from."""

    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[ProgramOutputAgent]


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
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
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""One item of the input: a message, a call, an output, or anything that an earlier response had."""
