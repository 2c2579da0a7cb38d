from __future__ import annotations

from typing import List

from typing_extensions import Literal, Required, TypedDict

__all__ = [
    "TranscriptionSessionUpdateParam",
    "SessionClientSecretExpiresAt",
    "SessionClientSecret",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "Session",
]


class SessionClientSecretExpiresAt(TypedDict, total=False):
    """How long a session can be opened with a secret."""

    anchor: Literal["created_at"]
    """The time is counted from the creation of the secret."""

    seconds: int
    """From 10 to 7200 (two hours); 600 unless given."""


class SessionClientSecret(TypedDict, total=False):
    """What the secret for opening the session is like."""

    expires_at: SessionClientSecretExpiresAt


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: at the mouth, or away in the room."""


class SessionInputAudioTranscription(TypedDict, total=False):
    """How speech is written down."""

    language: str
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]

    prompt: str
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


class SessionTurnDetection(TypedDict, total=False):
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


class Session(TypedDict, total=False):
    """What the session is to be like from now on."""

    client_secret: SessionClientSecret

    include: List[str]
    """`item.input_audio_transcription.logprobs`: how probable the tokens were."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` is 24 kHz, one channel, little-endian."""

    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: List[Literal["text", "audio"]]

    turn_detection: SessionTurnDetection
    """None leaves it to you to end turns."""


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Asks for a transcription session to be changed; what is left out stays."""

    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]

    event_id: str
    """Of your choice; an error that it causes names it."""
