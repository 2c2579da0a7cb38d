from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from .apply_patch_tool_param import ApplyPatchToolParam
from .computer_tool_param import ComputerToolParam
from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .custom_tool_param import CustomToolParam
from .file_search_tool_param import FileSearchToolParam
from .function_shell_tool_param import FunctionShellToolParam
from .function_tool_param import FunctionToolParam
from .namespace_tool_param import NamespaceToolParam
from .tool_search_tool_param import ToolSearchToolParam
from .web_search_preview_tool_param import WebSearchPreviewToolParam
from .web_search_tool_param import Filters, UserLocation, WebSearchToolParam

__all__ = [
    "ToolParam",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
    "McpAllowedToolsMcpToolFilter",
    "McpAllowedTools",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApproval",
    "Mcp",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainer",
    "CodeInterpreter",
    "ProgrammaticToolCalling",
    "ImageGenerationInputImageMask",
    "ImageGeneration",
    "LocalShell",
    "ParseableToolParam",
]

WebSearchTool: TypeAlias = WebSearchToolParam
"""Lets the model search the web."""

WebSearchToolFilters: TypeAlias = Filters
"""Limits of a web search."""

WebSearchToolUserLocation: TypeAlias = UserLocation
"""Where the user is, roughly."""


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Tools by name, by whether they only read, or by both."""

    read_only: bool
    tool_names: SequenceNotStr[str]


McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]
"""Which of the server's tools the model may call; all unless given."""


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    """Tools that are called only with your approval."""

    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    """Tools that are called without asking."""

    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools need your approval and which do not."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
"""Whether your approval is needed before a tool is called; always unless given."""


class Mcp(TypedDict, total=False):
    """Lets the model call the tools of an MCP server or of a connected service."""

    server_label: Required[str]
    """Names the server in calls."""

    type: Required[Literal["mcp"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    allowed_tools: Optional[McpAllowedTools]

    authorization: str
    """An OAuth access token for the server, which your program has to get."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that the API knows by itself. This, `server_url` or `tunnel_id` is needed."""

    defer_loading: bool
    """Show the tools to the model only when a tool search finds them."""

    headers: Optional[Dict[str, str]]
    """HTTP headers for requests to the server."""

    require_approval: Optional[McpRequireApproval]
    server_description: str

    server_url: str
    """This, `connector_id` or `tunnel_id` is needed."""

    tunnel_id: str
    """A secure tunnel to the server. This, `server_url` or `connector_id` is needed."""


CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam
]
"""Which addresses a container may reach."""


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    """A container that the API makes for the request."""

    type: Required[Literal["auto"]]

    file_ids: SequenceNotStr[str]
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
"""Where the code runs: ID of a container, or what a new one is like."""


class CodeInterpreter(TypedDict, total=False):
    """Lets the model run Python code."""

    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""


class ProgrammaticToolCalling(TypedDict, total=False):
    """Lets the model write programs that call the other tools."""

    type: Required[Literal["programmatic_tool_calling"]]


class ImageGenerationInputImageMask(TypedDict, total=False):
    """Which part of an image to change."""

    file_id: str

    image_url: str
    """The mask as a `data:` URL in base64."""


class ImageGeneration(TypedDict, total=False):
    """Lets the model make and edit images."""

    type: Required[Literal["image_generation"]]

    action: Literal["generate", "edit", "auto"]
    """Make a new image or edit one of the conversation; the model decides unless given."""

    background: Literal["transparent", "opaque", "auto"]

    input_fidelity: Optional[Literal["high", "low"]]
    """How closely an edited image keeps to the given one, faces above all."""

    input_image_mask: ImageGenerationInputImageMask
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
    ]
    moderation: Literal["auto", "low"]

    output_compression: int
    """From 0 to 100; 100 unless given. For JPEG and WebP."""

    output_format: Literal["png", "webp", "jpeg"]

    partial_images: int
    """How many unfinished images to stream, 0 to 3."""

    quality: Literal["low", "medium", "high", "auto"]

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width and height in pixels, as in `1024x1536`."""


class LocalShell(TypedDict, total=False):
    """Lets the model run commands on your own machine, by your program."""

    type: Required[Literal["local_shell"]]


ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]
"""A tool that the model may call."""

ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]
"""A tool whose calls can be parsed, in the form of the Responses API or of chat completions."""
