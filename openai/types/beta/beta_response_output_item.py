from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from .beta_response_compaction_item import BetaResponseCompactionItem
from .beta_response_computer_tool_call import BetaResponseComputerToolCall
from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from .beta_response_custom_tool_call import BetaResponseCustomToolCall
from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from .beta_response_function_tool_call import BetaResponseFunctionToolCall
from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from .beta_response_function_web_search import BetaResponseFunctionWebSearch
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText
from .beta_response_reasoning_item import BetaResponseReasoningItem
from .beta_response_tool_search_call import BetaResponseToolSearchCall
from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
from .beta_tool import BetaTool

__all__ = [
    "BetaResponseOutputItem",
    "AgentMessageContentText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentReasoningText",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContent",
    "AgentMessageAgent",
    "AgentMessage",
    "MultiAgentCallAgent",
    "MultiAgentCall",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutput",
    "ProgramAgent",
    "Program",
    "ProgramOutputAgent",
    "ProgramOutput",
    "AdditionalToolsAgent",
    "AdditionalTools",
    "ImageGenerationCallAgent",
    "ImageGenerationCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCall",
    "LocalShellCallOutputAgent",
    "LocalShellCallOutput",
    "McpCallAgent",
    "McpCall",
    "McpListToolsTool",
    "McpListToolsAgent",
    "McpListTools",
    "McpApprovalRequestAgent",
    "McpApprovalRequest",
    "McpApprovalResponseAgent",
    "McpApprovalResponse",
]


class AgentMessageContentText(BaseModel):
    """A part as plain text."""

    text: str
    type: Literal["text"]


class AgentMessageContentSummaryText(BaseModel):
    """A part of the account of the agent's thoughts."""

    text: str
    type: Literal["summary_text"]


class AgentMessageContentReasoningText(BaseModel):
    """A part of the agent's thoughts."""

    text: str
    type: Literal["reasoning_text"]


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    """Marks the end of a beginning that later requests share, for the prompt cache."""

    mode: Literal["explicit"]


class AgentMessageContentComputerScreenshot(BaseModel):
    """A picture of a computer's screen, uploaded or at an address."""

    detail: Literal["low", "high", "auto", "original"]
    """How closely the model looks at it; `original` does not make it smaller."""

    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """Address of the picture, or the picture itself as a `data:` URL in base64."""

    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None


class AgentMessageContentEncryptedContent(BaseModel):
    """A part that only the API can read."""

    encrypted_content: str
    """For the API only; send it back as it is."""

    type: Literal["encrypted_content"]


AgentMessageContent = Annotated[
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        AgentMessageContentText,
        AgentMessageContentSummaryText,
        AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ],
    Discriminator("type"),
]
"""A part of what one agent tells another."""


class AgentMessageAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class AgentMessage(BaseModel):
    """What one agent tells another."""

    id: str

    author: str
    """Name of the agent that sends it."""

    content: List[AgentMessageContent]

    recipient: str
    """Name of the agent that it is for."""

    type: Literal["agent_message"]
    agent: Optional[AgentMessageAgent] = None


class MultiAgentCallAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class MultiAgentCall(BaseModel):
    """An agent starts, asks, stops or awaits other agents."""

    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    arguments: str
    """JSON."""

    call_id: str
    """The output names it."""

    type: Literal["multi_agent_call"]
    agent: Optional[MultiAgentCallAgent] = None


class MultiAgentCallOutputAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class MultiAgentCallOutput(BaseModel):
    """What came of starting, asking, stopping or awaiting other agents."""

    id: str

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """As in the call."""

    call_id: str
    """The call that it answers."""

    output: List[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: Optional[MultiAgentCallOutputAgent] = None


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


class AdditionalToolsAgent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class AdditionalTools(BaseModel):
    """Tools that the model may call from here on."""

    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[BetaTool]
    type: Literal["additional_tools"]
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

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: Optional[McpApprovalResponseAgent] = None
    reason: Optional[str] = None


BetaResponseOutputItem = Annotated[
    Union[
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallOutputItem,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        AdditionalTools,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpCall,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        BetaResponseCustomToolCall,
        BetaResponseCustomToolCallOutputItem,
    ],
    Discriminator("type"),
]
"""One thing that the model wrote or did."""
