# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from typing import Literal, overload

from httpx import Timeout

from ..._calls.views import View
from ..._legacy_response import LegacyAPIResponse
from ..._resource import AsyncResource, SyncResource
from ..._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ..._streaming import AsyncStream, Stream
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr, not_given, omit
from ...types import AudioModel, AudioResponseFormat
from ...types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionInclude,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    transcription_create_params,
)

class Transcriptions(SyncResource):
    """Speech written down in the language in which it was spoken."""
    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription:
        """Write down what is said in a recording.

        Args:
            file: The speech, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; its name should tell which.
            model: The model that listens, such as `gpt-4o-transcribe` or `whisper-1`.
            chunking_strategy: How to cut the audio: `auto` at pauses, or as you set it; whole by default, up to 30 s with speakers.
            include: `logprobs` for how likely each token is; only with `response_format='json'`, and not every model.
            keywords: Words and names to expect in the audio; for `gpt-transcribe`.
            known_speaker_names: Names of up to 4 speakers, in the order of `known_speaker_references`.
            known_speaker_references: How those speakers sound: samples of 2 to 10 seconds as `data:` URLs.
            language: The language that is spoken, as two letters (ISO 639-1), for a better text sooner.
            languages: The languages that may be spoken, each as two letters (ISO 639-1); for `gpt-transcribe`.
            prompt: A text that the result seems to go on from, which sets its style and spelling; in the language of the audio, and not for models that tell speakers apart.
            response_format: The form of the result: `json` (the default), `verbose_json` with times, `diarized_json` with speakers, or a `str` for `text`, `srt` and `vtt`.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            temperature: From 0 to 1, by default 0: how far the model may stray; at 0 it goes higher itself where it gets stuck.
            timestamp_granularities: What gets times in `verbose_json`: each `segment` (the default), each `word`, which takes longer.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /audio/transcriptions
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionDiarized: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[TranscriptionStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]: ...

class TranscriptionsWithRawResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionVerbose]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionDiarized]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Stream[TranscriptionStreamEvent]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]]: ...

class TranscriptionsWithStreamingResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Transcription]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ResponseContextManager[APIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]]]: ...

class AsyncTranscriptions(AsyncResource):
    """Speech written down in the language in which it was spoken."""
    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription:
        """Write down what is said in a recording.

        Args:
            file: The speech, as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; its name should tell which.
            model: The model that listens, such as `gpt-4o-transcribe` or `whisper-1`.
            chunking_strategy: How to cut the audio: `auto` at pauses, or as you set it; whole by default, up to 30 s with speakers.
            include: `logprobs` for how likely each token is; only with `response_format='json'`, and not every model.
            keywords: Words and names to expect in the audio; for `gpt-transcribe`.
            known_speaker_names: Names of up to 4 speakers, in the order of `known_speaker_references`.
            known_speaker_references: How those speakers sound: samples of 2 to 10 seconds as `data:` URLs.
            language: The language that is spoken, as two letters (ISO 639-1), for a better text sooner.
            languages: The languages that may be spoken, each as two letters (ISO 639-1); for `gpt-transcribe`.
            prompt: A text that the result seems to go on from, which sets its style and spelling; in the language of the audio, and not for models that tell speakers apart.
            response_format: The form of the result: `json` (the default), `verbose_json` with times, `diarized_json` with speakers, or a `str` for `text`, `srt` and `vtt`.
            stream: Whether the answer comes piece by piece while it is made, as server-sent events.
            temperature: From 0 to 1, by default 0: how far the model may stray; at 0 it goes higher itself where it gets stuck.
            timestamp_granularities: What gets times in `verbose_json`: each `segment` (the default), each `word`, which takes longer.
            extra_headers: Additional headers; `omit` removes a default one.
            extra_query: Additional query params.
            extra_body: Additional fields of the body; they replace those of the other arguments.
            timeout: Seconds for each attempt, or an `httpx.Timeout`; `None` means no timeout.

        Returns:
            Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent]

        Raises:
            APIStatusError: The response has a non-2xx status; the common ones have a subclass each.
            APIConnectionError: No complete response arrived; after a timeout it is an APITimeoutError.
            TypeError, ValueError: The arguments are invalid; nothing was sent.

        Reference: POST /audio/transcriptions
        """
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent]: ...

class AsyncTranscriptionsWithRawResponse(View):
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[str]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionVerbose]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[TranscriptionDiarized]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[AsyncStream[TranscriptionStreamEvent]]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LegacyAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent]]: ...

class AsyncTranscriptionsWithStreamingResponse(View):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: transcription_create_params.ChunkingStrategy | None | Omit = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent]]]: ...
