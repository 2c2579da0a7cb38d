# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from .speech import (
    AsyncSpeech,
    AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse,
    Speech,
    SpeechWithRawResponse,
    SpeechWithStreamingResponse,
)
from .transcriptions import (
    AsyncTranscriptions,
    AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse,
    Transcriptions,
    TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse,
)
from .translations import (
    AsyncTranslations,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    Translations,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
)

class Audio(SyncResource):
    """Speech to text, and text to speech."""
    speech: Child[Speech]
    transcriptions: Child[Transcriptions]
    translations: Child[Translations]
    @property
    def with_raw_response(self) -> AudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse: ...

class AudioWithRawResponse(View):
    @property
    def speech(self) -> SpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...

class AudioWithStreamingResponse(View):
    @property
    def speech(self) -> SpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...

class AsyncAudio(AsyncResource):
    """Speech to text, and text to speech."""
    speech: Child[AsyncSpeech]
    transcriptions: Child[AsyncTranscriptions]
    translations: Child[AsyncTranslations]
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...

class AsyncAudioWithRawResponse(View):
    @property
    def speech(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...

class AsyncAudioWithStreamingResponse(View):
    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
