from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel

__all__ = [
    "SessionCreateResponse",
    "ClientSecret",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "Tracing",
    "TurnDetection",
]


class ClientSecret(BaseModel):
    """A secret that browsers and phones can open the session with, in place of an API key."""

    expires_at: int
    """Unix time in seconds."""

    value: str


class InputAudioTranscription(BaseModel):
    """How the user's speech is written down."""

    model: Optional[str] = None


class Tool(BaseModel):
    """A function of your program that the model may call."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """JSON schema of the arguments."""

    type: Optional[Literal["function"]] = None


class TracingTracingConfiguration(BaseModel):
    """How the trace of a session is filed."""

    group_id: Optional[str] = None
    """Groups traces that belong together."""

    metadata: Optional[object] = None
    """What else to file with it."""

    workflow_name: Optional[str] = None
    """Names the trace."""


Tracing = Union[Literal["auto"], TracingTracingConfiguration]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""


class TurnDetection(BaseModel):
    """How the API finds out when the user begins and stops speaking."""

    prefix_padding_ms: Optional[int] = None
    """How much sound before the speech is kept, in milliseconds."""

    silence_duration_ms: Optional[int] = None
    """How long a silence ends a turn, in milliseconds."""

    threshold: Optional[float] = None
    """From 0 to 1; more takes louder speech, which is good where there is noise."""

    type: Optional[str] = None
    """`server_vad` is the only one so far."""


class SessionCreateResponse(BaseModel):
    """A session as it was set up, and the secret to open it with."""

    client_secret: ClientSecret

    input_audio_format: Optional[str] = None
    """`pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """For each response: 1 to 4096, or `inf`."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """Text only, or speech with text."""

    output_audio_format: Optional[str] = None
    """`pcm16`, `g711_ulaw` or `g711_alaw`."""

    speed: Optional[float] = None
    """From 0.25 to 1.5; 1 is the usual."""

    temperature: Optional[float] = None
    """From 0.6 to 1.2."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    turn_detection: Optional[TurnDetection] = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
