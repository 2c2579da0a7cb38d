from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_container_reference import BetaContainerReference
from .beta_easy_input_message import BetaEasyInputMessage
from .beta_local_environment import BetaLocalEnvironment
from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from .beta_response_compaction_item_param import BetaResponseCompactionItemParam
from .beta_response_computer_tool_call import BetaResponseComputerToolCall
from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
from .beta_response_custom_tool_call import BetaResponseCustomToolCall
from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
from .beta_response_function_tool_call import BetaResponseFunctionToolCall
from .beta_response_function_web_search import BetaResponseFunctionWebSearch
from .beta_response_input_image_content import BetaResponseInputImageContent
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList
from .beta_response_input_text_content import BetaResponseInputTextContent
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_reasoning_item import BetaResponseReasoningItem
from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
from .beta_tool import BetaTool

__all__ = [
    "BetaResponseInputItem",
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


class MessageAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class Message(BaseModel):
    """A message in several parts."""

    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: Optional[MessageAgent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    type: Optional[Literal["message"]] = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    """A safety check that you have taken care of."""

    id: str

    code: Optional[str] = None
    """A word for programs."""

    message: Optional[str] = None
    """A sentence for people."""


class ComputerCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class ComputerCallOutput(BaseModel):
    """The screen after a call of the computer tool."""

    call_id: str
    """The call that it answers."""

    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: Optional[str] = None

    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """Those of the call that you have taken care of."""

    agent: Optional[ComputerCallOutputAgent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class FunctionCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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

    output: Union[str, BetaResponseFunctionCallOutputItemList]
    """A text, or texts, images and files."""

    type: Literal["function_call_output"]
    id: Optional[str] = None
    agent: Optional[FunctionCallOutputAgent] = None
    caller: Optional[FunctionCallOutputCaller] = None

    name: Optional[str] = None
    """Name of the function."""

    namespace: Optional[str] = None
    """The namespace that the function belongs to, where it does."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AgentMessageContentEncryptedContent(BaseModel):
    """A part that only the API can read."""

    encrypted_content: str
    """For the API only; send it back as it is."""

    type: Literal["encrypted_content"]


AgentMessageContent = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent],
    Discriminator("type"),
]
"""A part of what one agent tells another."""


class AgentMessageAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class AgentMessage(BaseModel):
    """What one agent tells another."""

    author: str
    """Name of the agent that sends it."""

    content: List[AgentMessageContent]

    recipient: str
    """Name of the agent that it is for."""

    type: Literal["agent_message"]
    id: Optional[str] = None
    agent: Optional[AgentMessageAgent] = None


class MultiAgentCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class MultiAgentCall(BaseModel):
    """An agent starts, asks, stops or awaits other agents."""

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    arguments: str
    """JSON."""

    call_id: str
    """The output names it."""

    type: Literal["multi_agent_call"]
    id: Optional[str] = None
    agent: Optional[MultiAgentCallAgent] = None


class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
    """A file that the text draws on."""

    file_id: str
    filename: str

    index: int
    """Where in the text, in characters from 0."""

    type: Literal["file_citation"]


class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    """A web page that the text draws on."""

    end_index: int
    """The last character of the text that it belongs to."""

    start_index: int
    """The first character of the text that it belongs to, from 0."""

    title: str
    type: Literal["url_citation"]
    url: str


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    """A file of a container that the text draws on."""

    container_id: str

    end_index: int
    """The last character of the text that it belongs to."""

    file_id: str
    filename: str

    start_index: int
    """The first character of the text that it belongs to, from 0."""

    type: Literal["container_file_citation"]


MultiAgentCallOutputOutputAnnotation = Annotated[
    Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    Discriminator("type"),
]
"""What a place of the text draws on."""


class MultiAgentCallOutputOutput(BaseModel):
    """A part of the output, as text."""

    text: str
    type: Literal["output_text"]
    annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]] = None


class MultiAgentCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class MultiAgentCallOutput(BaseModel):
    """What came of starting, asking, stopping or awaiting other agents."""

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """As in the call."""

    call_id: str
    """The call that it answers."""

    output: List[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: Optional[str] = None
    agent: Optional[MultiAgentCallOutputAgent] = None


class ToolSearchCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class ToolSearchCall(BaseModel):
    """The model searches for tools that were not shown to it at first."""

    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = None
    agent: Optional[ToolSearchCallAgent] = None
    call_id: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None
    """Whether the API searches or your program."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AdditionalToolsAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class AdditionalTools(BaseModel):
    """Tools that the model may call from here on."""

    role: Literal["developer"]
    tools: List[BetaTool]
    type: Literal["additional_tools"]
    id: Optional[str] = None
    agent: Optional[AdditionalToolsAgent] = None


class ImageGenerationCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class ImageGenerationCall(BaseModel):
    """The model made an image."""

    id: str

    result: Optional[str] = None
    """The image in base64."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    agent: Optional[ImageGenerationCallAgent] = None


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


class LocalShellCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class LocalShellCall(BaseModel):
    """The model wants a command run on your own machine."""

    id: str
    action: LocalShellCallAction

    call_id: str
    """The output has to name it."""

    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: Optional[LocalShellCallAgent] = None


class LocalShellCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class LocalShellCallOutput(BaseModel):
    """What came of a command."""

    id: str
    """The `call_id` of the call."""

    output: str
    """JSON."""

    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ShellCallAction(BaseModel):
    """Commands, and their limits."""

    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters to keep of what each command writes."""

    timeout_ms: Optional[int] = None
    """In milliseconds."""


class ShellCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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

ShellCallEnvironment = Annotated[Union[BetaLocalEnvironment, BetaContainerReference, None], Discriminator("type")]
"""Where the commands run."""


class ShellCall(BaseModel):
    """The model wants shell commands run."""

    action: ShellCallAction

    call_id: str
    """The output has to name it."""

    type: Literal["shell_call"]
    id: Optional[str] = None
    agent: Optional[ShellCallAgent] = None
    caller: Optional[ShellCallCaller] = None
    environment: Optional[ShellCallEnvironment] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ShellCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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

    output: List[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: Optional[str] = None
    agent: Optional[ShellCallOutputAgent] = None
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


class ApplyPatchCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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
    agent: Optional[ApplyPatchCallAgent] = None
    caller: Optional[ApplyPatchCallCaller] = None


class ApplyPatchCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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
    agent: Optional[ApplyPatchCallOutputAgent] = None
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


class McpListToolsAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class McpListTools(BaseModel):
    """The tools that an MCP server has."""

    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = None

    error: Optional[str] = None
    """Why the server could not tell."""


class McpApprovalRequestAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class McpApprovalRequest(BaseModel):
    """The model asks to call a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: Optional[McpApprovalRequestAgent] = None


class McpApprovalResponseAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class McpApprovalResponse(BaseModel):
    """Your answer to the model's wish to call a tool."""

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: Optional[str] = None
    agent: Optional[McpApprovalResponseAgent] = None
    reason: Optional[str] = None


class McpCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class McpCall(BaseModel):
    """The model called a tool of an MCP server."""

    id: str

    arguments: str
    """JSON."""

    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: Optional[McpCallAgent] = None

    approval_request_id: Optional[str] = None
    """The wish to call it; an answer to it has to be sent before the tool is called."""

    error: Optional[str] = None
    """Why the call failed."""

    output: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


class CompactionTriggerAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class CompactionTrigger(BaseModel):
    """Has the conversation up to here made shorter; has to be the last item."""

    type: Literal["compaction_trigger"]
    agent: Optional[CompactionTriggerAgent] = None


class ItemReferenceAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class ItemReference(BaseModel):
    """Stands for an item that the API keeps already."""

    id: str
    agent: Optional[ItemReferenceAgent] = None
    type: Optional[Literal["item_reference"]] = None


class ProgramAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


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
    agent: Optional[ProgramAgent] = None


class ProgramOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class ProgramOutput(BaseModel):
    """What a program gave."""

    id: str

    call_id: str
    """The program that it comes from."""

    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: Optional[ProgramOutputAgent] = None


BetaResponseInputItem = Annotated[
    Union[
        BetaEasyInputMessage,
        Message,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        ComputerCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCall,
        FunctionCallOutput,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        ToolSearchCall,
        BetaResponseToolSearchOutputItemParam,
        AdditionalTools,
        BetaResponseReasoningItem,
        BetaResponseCompactionItemParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
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
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ],
    Discriminator("type"),
]
"""One item of the input: a message, a call, an output, or anything that an earlier response had."""
