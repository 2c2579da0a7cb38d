from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel

__all__ = [
    "Session",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "Tracing",
    "TurnDetection",
]


class InputAudioNoiseReduction(BaseModel):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Optional[Literal["near_field", "far_field"]] = None
    """Where the microphone is: at the mouth, or away in the room."""


class InputAudioTranscription(BaseModel):
    """How the user's speech is written down; the model itself listens to the sound."""

    language: Optional[str] = None
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    model: Optional[str] = None

    prompt: Optional[str] = None
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


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

    create_response: Optional[bool] = None
    """Whether the model answers when a turn ends."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """For `semantic_vad`: how soon a turn is taken as ended."""

    interrupt_response: Optional[bool] = None
    """Whether the model's answer is broken off when the user begins to speak."""

    prefix_padding_ms: Optional[int] = None
    """For `server_vad`: how much sound before the speech is kept, in milliseconds; 300 unless given."""

    silence_duration_ms: Optional[int] = None
    """For `server_vad`: how long a silence ends a turn, in milliseconds; 500 unless given."""

    threshold: Optional[float] = None
    """For `server_vad`: from 0 to 1, 0.5 unless given; more takes louder speech."""

    type: Optional[Literal["server_vad", "semantic_vad"]] = None
    """`server_vad` ends turns with silence; `semantic_vad` where a model finds that everything is said."""


class Session(BaseModel):
    """What the session is like."""

    id: Optional[str] = None

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """`pcm16` is 24 kHz, one channel, little-endian."""

    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    """Off unless set."""

    input_audio_transcription: Optional[InputAudioTranscription] = None
    """Off unless set."""

    instructions: Optional[str] = None
    """A system message for the whole session."""

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """For each response: 1 to 4096, or `inf`."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """Text only, or speech with text."""

    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """`pcm16` is 24 kHz, one channel, little-endian."""

    speed: Optional[float] = None
    """From 0.25 to 1.5; 1 is the usual."""

    temperature: Optional[float] = None
    """From 0.6 to 1.2; 0.8 is best for speech."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Optional[List[Tool]] = None

    tracing: Optional[Tracing] = None
    """Cannot be changed once it is on."""

    turn_detection: Optional[TurnDetection] = None
    """None leaves it to you to end turns and ask for responses."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """Cannot change once the model has spoken."""
