from typing import List, Literal, Optional, Union

from ...._model.base import BaseModel

__all__ = [
    "SessionUpdateEvent",
    "SessionClientSecretExpiresAfter",
    "SessionClientSecret",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracingTracingConfiguration",
    "SessionTracing",
    "SessionTurnDetection",
    "Session",
]


class SessionClientSecretExpiresAfter(BaseModel):
    """How long a session can be opened with a secret."""

    anchor: Literal["created_at"]
    """The time is counted from the creation of the secret."""

    seconds: Optional[int] = None
    """From 10 to 7200 (two hours)."""


class SessionClientSecret(BaseModel):
    """What the secret for opening the session is like."""

    expires_after: Optional[SessionClientSecretExpiresAfter] = None


class SessionInputAudioNoiseReduction(BaseModel):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Optional[Literal["near_field", "far_field"]] = None
    """Where the microphone is: at the mouth, or away in the room."""


class SessionInputAudioTranscription(BaseModel):
    """How the user's speech is written down; the model itself listens to the sound."""

    language: Optional[str] = None
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    model: Optional[str] = None

    prompt: Optional[str] = None
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


class SessionTool(BaseModel):
    """A function of your program that the model may call."""

    description: Optional[str] = None
    """When and how to call it, for the model."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """JSON schema of the arguments."""

    type: Optional[Literal["function"]] = None


class SessionTracingTracingConfiguration(BaseModel):
    """How the trace of a session is filed."""

    group_id: Optional[str] = None
    """Groups traces that belong together."""

    metadata: Optional[object] = None
    """What else to file with it."""

    workflow_name: Optional[str] = None
    """Names the trace."""


SessionTracing = Union[Literal["auto"], SessionTracingTracingConfiguration]
"""Whether a trace of the session is kept; `auto` files it under names of the API."""


class SessionTurnDetection(BaseModel):
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
    """What the session is to be like from now on."""

    client_secret: Optional[SessionClientSecret] = None

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """`pcm16` is 24 kHz, one channel, little-endian."""

    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
    input_audio_transcription: Optional[SessionInputAudioTranscription] = None

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
    """From 0.25 to 1.5; 1 is the usual. Can change between responses only."""

    temperature: Optional[float] = None
    """From 0.6 to 1.2; 0.8 is best for speech."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required`, or the name of a function."""

    tools: Optional[List[SessionTool]] = None

    tracing: Optional[SessionTracing] = None
    """Cannot be changed once it is on."""

    turn_detection: Optional[SessionTurnDetection] = None
    """None leaves it to you to end turns and ask for responses."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """Cannot change once the model has spoken."""


class SessionUpdateEvent(BaseModel):
    """Asks for the session to be changed; what is left out stays."""

    session: Session
    type: Literal["session.update"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
