from typing import List, Literal, Optional

from ...._model.base import BaseModel

__all__ = ["TranscriptionSession", "ClientSecret", "InputAudioTranscription", "TurnDetection"]


class ClientSecret(BaseModel):
    """A secret that browsers and phones can open the session with, in place of an API key."""

    expires_at: int
    """Unix time in seconds."""

    value: str


class InputAudioTranscription(BaseModel):
    """How speech is written down."""

    language: Optional[str] = None
    """Two letters by ISO 639-1."""

    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None

    prompt: Optional[str] = None
    """What to expect: keywords for `whisper-1`, a sentence for later models."""


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


class TranscriptionSession(BaseModel):
    """A session that only writes down what is said, as it was set up."""

    client_secret: ClientSecret

    input_audio_format: Optional[str] = None
    """`pcm16`, `g711_ulaw` or `g711_alaw`."""

    input_audio_transcription: Optional[InputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[TurnDetection] = None
