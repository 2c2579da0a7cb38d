from typing import List, Literal, Optional, Union

from ..._model.base import BaseModel

__all__ = ["AudioTranscription"]


class AudioTranscription(BaseModel):
    """How the user's speech is written down; the model itself listens to the sound."""

    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    """How long the model listens on before it writes: longer is better and later. For `gpt-realtime-whisper`."""

    keywords: Optional[List[str]] = None
    """Words to expect. For `gpt-transcribe` and `gpt-live-transcribe`."""

    language: Optional[str] = None
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    languages: Optional[List[str]] = None
    """Languages to expect, by ISO 639-1. For `gpt-transcribe` and `gpt-live-transcribe`."""

    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
        None,
    ] = None

    prompt: Optional[str] = None
    """What to expect: keywords for `whisper-1`, a sentence for later models."""
