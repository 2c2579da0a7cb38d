from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_apply_patch_tool import BetaApplyPatchTool
from .beta_computer_tool import BetaComputerTool
from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from .beta_custom_tool import BetaCustomTool
from .beta_file_search_tool import BetaFileSearchTool
from .beta_function_shell_tool import BetaFunctionShellTool
from .beta_function_tool import BetaFunctionTool
from .beta_namespace_tool import BetaNamespaceTool
from .beta_tool_search_tool import BetaToolSearchTool
from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
from .beta_web_search_tool import BetaWebSearchTool

__all__ = [
    "BetaTool",
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
]


class McpAllowedToolsMcpToolFilter(BaseModel):
    """Tools by name, by whether they only read, or by both."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


McpAllowedTools = Union[List[str], McpAllowedToolsMcpToolFilter, None]
"""Which of the server's tools the model may call; all unless given."""


class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    """Tools that are called only with your approval."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    """Tools that are called without asking."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    """Which tools need your approval and which do not."""

    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = None


McpRequireApproval = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
"""Whether your approval is needed before a tool is called; always unless given."""


class Mcp(BaseModel):
    """Lets the model call the tools of an MCP server or of a connected service."""

    server_label: str
    """Names the server in calls."""

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""

    allowed_tools: Optional[McpAllowedTools] = None

    authorization: Optional[str] = None
    """An OAuth access token for the server, which your program has to get."""

    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """A service that the API knows by itself. This, `server_url` or `tunnel_id` is needed."""

    defer_loading: Optional[bool] = None
    """Show the tools to the model only when a tool search finds them."""

    headers: Optional[Dict[str, str]] = None
    """HTTP headers for requests to the server."""

    require_approval: Optional[McpRequireApproval] = None
    server_description: Optional[str] = None

    server_url: Optional[str] = None
    """This, `connector_id` or `tunnel_id` is needed."""

    tunnel_id: Optional[str] = None
    """A secure tunnel to the server. This, `server_url` or `connector_id` is needed."""


CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], Discriminator("type")
]
"""Which addresses a container may reach."""


class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    """A container that the API makes for the request."""

    type: Literal["auto"]

    file_ids: Optional[List[str]] = None
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = None


CodeInterpreterContainer = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
"""Where the code runs: ID of a container, or what a new one is like."""


class CodeInterpreter(BaseModel):
    """Lets the model run Python code."""

    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model itself (`direct`), a program that it writes (`programmatic`), or both."""


class ProgrammaticToolCalling(BaseModel):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]


class ImageGenerationInputImageMask(BaseModel):
    """Which part of an image to change."""

    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """The mask as a `data:` URL in base64."""


class ImageGeneration(BaseModel):
    """Lets the model make and edit images."""

    type: Literal["image_generation"]

    action: Optional[Literal["generate", "edit", "auto"]] = None
    """Make a new image or edit one of the conversation; the model decides unless given."""

    background: Optional[Literal["transparent", "opaque", "auto"]] = None

    input_fidelity: Optional[Literal["high", "low"]] = None
    """How closely an edited image keeps to the given one, faces above all."""

    input_image_mask: Optional[ImageGenerationInputImageMask] = None
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
        None,
    ] = None
    moderation: Optional[Literal["auto", "low"]] = None

    output_compression: Optional[int] = None
    """From 0 to 100; 100 unless given. For JPEG and WebP."""

    output_format: Optional[Literal["png", "webp", "jpeg"]] = None

    partial_images: Optional[int] = None
    """How many unfinished images to stream, 0 to 3."""

    quality: Optional[Literal["low", "medium", "high", "auto"]] = None

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
    """Width and height in pixels, as in `1024x1536`."""


class LocalShell(BaseModel):
    """Lets the model run commands on your own machine, by your program."""

    type: Literal["local_shell"]


BetaTool = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        Mcp,
        CodeInterpreter,
        ProgrammaticToolCalling,
        ImageGeneration,
        LocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    Discriminator("type"),
]
"""A tool that the model may call."""
