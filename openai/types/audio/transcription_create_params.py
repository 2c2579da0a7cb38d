from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import FileTypes, SequenceNotStr
from ..audio_model import AudioModel
from ..audio_response_format import AudioResponseFormat
from .transcription_include import TranscriptionInclude

__all__ = [
    "TranscriptionCreateParams",
    "ChunkingStrategyVadConfig",
    "ChunkingStrategy",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    """Cuts the audio where the speech pauses."""

    type: Required[Literal["server_vad"]]

    prefix_padding_ms: int
    """Milliseconds of audio to keep before the speech; 300 unless given."""

    silence_duration_ms: int
    """Milliseconds of silence that end the speech; 200 unless given. Short ones also cut at short pauses."""

    threshold: float
    """How loud speech has to be, from 0.0 to 1.0; 0.5 unless given. High values suit noisy places."""


ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]
"""Where to cut the audio: `auto` leaves it to the server."""


class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Arguments of `audio.transcriptions.create`, apart from `stream`."""

    file: Required[FileTypes]
    """The content, not a path given as text; flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm."""

    model: Required[Union[str, AudioModel]]

    chunking_strategy: Optional[ChunkingStrategy]
    """The audio stays in one piece unless given; `gpt-4o-transcribe-diarize` needs it for more than 30 seconds."""

    include: List[TranscriptionInclude]
    """`logprobs` goes with `response_format="json"`."""

    keywords: SequenceNotStr[str]
    """Words to expect in the audio; for `gpt-transcribe`."""

    known_speaker_names: SequenceNotStr[str]
    """At most 4, in the order of `known_speaker_references`."""

    known_speaker_references: SequenceNotStr[str]
    """Samples of 2 to 10 seconds, as `data:` URLs, in the order of `known_speaker_names`."""

    language: str
    """ISO 639-1 code, such as `en`; giving it helps accuracy and speed."""

    languages: SequenceNotStr[str]
    """ISO 639-1 codes of the languages that may be spoken; for `gpt-transcribe`."""

    prompt: str
    """Sets the style or is the text before, in the language of the audio; not for `gpt-4o-transcribe-diarize`."""

    response_format: AudioResponseFormat
    """`json` unless given; `text`, `srt` and `vtt` return a `str`."""

    temperature: float
    """From 0 to 1; at 0 the model itself raises it where it gets stuck."""

    timestamp_granularities: List[Literal["word", "segment"]]
    """Goes with `response_format="verbose_json"`; `segment` unless given, `word` takes longer."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Arguments of `audio.transcriptions.create` for the whole text at once."""

    stream: Optional[Literal[False]]


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    """Arguments of `audio.transcriptions.create` for a text that comes in pieces."""

    stream: Literal[True]
    """`whisper-1` takes no notice of it."""


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
"""Arguments of `audio.transcriptions.create`."""
