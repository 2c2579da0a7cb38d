from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = [
    "TranscriptionSessionUpdate",
    "SessionClientSecretExpiresAt",
    "SessionClientSecret",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "Session",
]


class SessionClientSecretExpiresAt(BaseModel):
    """How long a session can be opened with a secret."""

    anchor: Optional[Literal["created_at"]] = None
    """The time is counted from the creation of the secret."""

    seconds: Optional[int] = None
    """From 10 to 7200 (two hours); 600 unless given."""


class SessionClientSecret(BaseModel):
    """What the secret for opening the session is like."""

    expires_at: Optional[SessionClientSecretExpiresAt] = None


class SessionInputAudioNoiseReduction(BaseModel):
    """Takes noise out of the user's sound before turns are detected and the model listens."""

    type: Optional[Literal["near_field", "far_field"]] = None
    """Where the microphone is: at the mouth, or away in the room."""


class SessionInputAudioTranscription(BaseModel):
    """How speech is written down."""

    language: Optional[str] = None
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None

    prompt: Optional[str] = None
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


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

    include: Optional[List[str]] = None
    """`item.input_audio_transcription.logprobs`: how probable the tokens were."""

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """`pcm16` is 24 kHz, one channel, little-endian."""

    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
    input_audio_transcription: Optional[SessionInputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None

    turn_detection: Optional[SessionTurnDetection] = None
    """None leaves it to you to end turns."""


class TranscriptionSessionUpdate(BaseModel):
    """Asks for a transcription session to be changed; what is left out stays."""

    session: Session
    type: Literal["transcription_session.update"]

    event_id: Optional[str] = None
    """Of your choice; an error that it causes names it."""
