from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..responses.response_prompt import ResponsePrompt
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_truncation import RealtimeTruncation

__all__ = [
    "RealtimeSessionCreateResponse",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetectionServerVad",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetection",
    "AudioInput",
    "AudioOutput",
    "Audio",
    "ToolChoice",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpTool",
    "Tool",
    "TracingTracingConfiguration",
    "Tracing",
]


class AudioInputNoiseReduction(BaseModel):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Optional[NoiseReductionType] = None


class AudioInputTurnDetectionServerVad(BaseModel):
    """Turns end with silence."""

    type: Literal["server_vad"]

    create_response: Optional[bool] = None
    """The model answers when a turn ends."""

    idle_timeout_ms: Optional[int] = None
    """The model goes on by itself after this long a silence, in milliseconds."""

    interrupt_response: Optional[bool] = None
    """The model's answer is broken off when the user begins to speak."""

    prefix_padding_ms: Optional[int] = None
    """How much sound before the speech is kept, in milliseconds."""

    silence_duration_ms: Optional[int] = None
    """How long a silence ends a turn, in milliseconds."""

    threshold: Optional[float] = None
    """From 0 to 1; more takes louder speech, which is good where there is noise."""


class AudioInputTurnDetectionSemanticVad(BaseModel):
    """Turns end where a model finds that the user has said everything."""

    type: Literal["semantic_vad"]

    create_response: Optional[bool] = None
    """The model answers when a turn ends."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon a turn is taken as ended: after at most 8 (`low`), 4 (`medium`, `auto`) or 2 seconds (`high`)."""

    interrupt_response: Optional[bool] = None
    """The model's answer is broken off when the user begins to speak."""


AudioInputTurnDetection = Annotated[
    Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad, None], Discriminator("type")
]
"""How the API finds out when the user begins and stops speaking."""


class AudioInput(BaseModel):
    """How the user's sound comes, and what is done with it."""

    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[AudioInputTurnDetection] = None


class AudioOutput(BaseModel):
    """How the model speaks."""

    format: Optional[RealtimeAudioFormats] = None

    speed: Optional[float] = None
    """From 0.25 to 1.5; 1 is the usual."""

    voice: Union[
        str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
    ] = None


class Audio(BaseModel):
    """How sound comes and goes."""

    input: Optional[AudioInput] = None
    output: Optional[AudioOutput] = None


ToolChoice = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model may or has to call tools, and which."""


class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
    """Tools by name, by whether they only read, or by both."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


ToolMcpToolAllowedTools = Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter, None]
"""Which of the server's tools the model may call; all unless given."""


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    """Tools that are called only with your approval."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    """Tools that are called without asking."""

    read_only: Optional[bool] = None
    tool_names: Optional[List[str]] = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    """Which tools need your approval and which do not."""

    always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever] = None


ToolMcpToolRequireApproval = Union[ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
"""Whether your approval is needed before a tool is called; always unless given."""


class ToolMcpTool(BaseModel):
    """Lets the model call the tools of an MCP server or of a connected service."""

    server_label: str
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    allowed_tools: Optional[ToolMcpToolAllowedTools] = None
    authorization: Optional[str] = None
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
    defer_loading: Optional[bool] = None
    headers: Optional[Dict[str, str]] = None
    require_approval: Optional[ToolMcpToolRequireApproval] = None
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    tunnel_id: Optional[str] = None


Tool = Union[RealtimeFunctionTool, ToolMcpTool]
"""A function of your program, or the tools of an MCP server."""


class TracingTracingConfiguration(BaseModel):
    """How the trace of a session is filed."""

    group_id: Optional[str] = None
    """Groups traces that belong together."""

    metadata: Optional[object] = None
    """What else to file with it."""

    workflow_name: Optional[str] = None
    """Names the trace."""


Tracing = Union[Literal["auto"], TracingTracingConfiguration, None]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""


class RealtimeSessionCreateResponse(BaseModel):
    """A session in which the model converses, as it was set up."""

    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Optional[Audio] = None

    expires_at: Optional[int] = None
    """Unix time in seconds."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`item.input_audio_transcription.logprobs`: how probable the tokens of transcripts were."""

    instructions: Optional[str] = None

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """For each response: 1 to 4096, or `inf`."""

    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """Either speech with a transcript or text."""

    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None

    truncation: Optional[RealtimeTruncation] = None
    """What happens when the conversation grows too long for the model."""
