from __future__ import annotations

from typing import Union

from typing_extensions import Literal, TypedDict

from ..._types import SequenceNotStr

__all__ = ["AudioTranscriptionParam"]


class AudioTranscriptionParam(TypedDict, total=False):
    """How the user's speech is written down; the model itself listens to the sound."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How long the model listens on before it writes: longer is better and later. For `gpt-realtime-whisper`."""

    keywords: SequenceNotStr[str]
    """Words to expect. For `gpt-transcribe` and `gpt-live-transcribe`."""

    language: str
    """Two letters by ISO 639-1; given, the text is better and comes sooner."""

    languages: SequenceNotStr[str]
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
    ]

    prompt: str
    """What to expect: keywords for `whisper-1`, a sentence for later models."""
