from __future__ import annotations

from typing import Iterable, List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "SessionCreateParams",
    "ClientSecretExpiresAfter",
    "ClientSecret",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "Tracing",
    "TurnDetection",
]


class ClientSecretExpiresAfter(TypedDict, total=False):
    """How long a session can be opened with a secret."""

    anchor: Required[Literal["created_at"]]
    """The time is counted from the creation of the secret."""

    seconds: int
    """From 10 to 7200 (two hours)."""


class ClientSecret(TypedDict, total=False):
    """What the secret for opening the session is like."""

    expires_after: ClientSecretExpiresAfter


class InputAudioNoiseReduction(TypedDict, total=False):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: at the mouth, or away in the room."""


class InputAudioTranscription(TypedDict, total=False):
    """How speech is written down."""

    language: str
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    model: str

    prompt: str
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


class Tool(TypedDict, total=False):
    """A function of your program that the model may call."""

    description: str
    """When and how to call it, for the model."""

    name: str

    parameters: object
    """JSON schema of the arguments."""

    type: Literal["function"]


class TracingTracingConfiguration(TypedDict, total=False):
    """How the trace of a session is filed."""

    group_id: str
    """Groups traces that belong together."""

    metadata: object
    """What else to file with it."""

    workflow_name: str
    """Names the trace."""


Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""


class TurnDetection(TypedDict, total=False):
    """How the API finds out when the user begins and stops speaking."""

    create_response: bool
    """Whether the model answers when a turn ends."""

    eagerness: Literal["low", "medium", "high", "auto"]
    """For `semantic_vad`: how soon a turn is taken as ended."""

    interrupt_response: bool
    """Whether the model's answer is broken off when the user begins to speak."""

    prefix_padding_ms: int
    """For `server_vad`: how much sound before the speech is kept, in milliseconds; 300 unless given."""

    silence_duration_ms: int
    """For `server_vad`: how long a silence ends a turn, in milliseconds; 500 unless given."""

    threshold: float
    """For `server_vad`: from 0 to 1, 0.5 unless given; more takes louder speech."""

    type: Literal["server_vad", "semantic_vad"]
    """`server_vad` ends turns with silence; `semantic_vad` where a model finds that everything is said."""


class SessionCreateParams(TypedDict, total=False):
    """Arguments of `beta.realtime.sessions.create`."""

    client_secret: ClientSecret

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` is 24 kHz, one channel, little-endian."""

    input_audio_noise_reduction: InputAudioNoiseReduction
    """Off unless given."""

    input_audio_transcription: InputAudioTranscription
    """Off unless given."""

    instructions: str
    """A system message for the whole session."""

    max_response_output_tokens: Union[int, Literal["inf"]]
    """For each response: 1 to 4096, or `inf`, the default."""

    modalities: List[Literal["text", "audio"]]
    """Text only, or speech with text."""

    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` is 24 kHz, one channel, little-endian."""

    speed: float
    """From 0.25 to 1.5; 1 unless given. Can change between responses only."""

    temperature: float
    """From 0.6 to 1.2; 0.8 unless given, and best for speech."""

    tool_choice: str
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Iterable[Tool]

    tracing: Tracing
    """Cannot be changed once it is on."""

    turn_detection: TurnDetection
    """None leaves it to you to end turns and ask for responses."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """Cannot change once the model has spoken."""
