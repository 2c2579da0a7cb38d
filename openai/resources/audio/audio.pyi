# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from ..._views import View
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
    transcriptions: Child[Transcriptions]
    translations: Child[Translations]
    speech: Child[Speech]
    @property
    def with_raw_response(self) -> AudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse: ...

class AudioWithRawResponse(View):
    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...
    @property
    def speech(self) -> SpeechWithRawResponse: ...

class AudioWithStreamingResponse(View):
    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...
    @property
    def speech(self) -> SpeechWithStreamingResponse: ...

class AsyncAudio(AsyncResource):
    """Speech to text, and text to speech."""
    transcriptions: Child[AsyncTranscriptions]
    translations: Child[AsyncTranslations]
    speech: Child[AsyncSpeech]
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...

class AsyncAudioWithRawResponse(View):
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def speech(self) -> AsyncSpeechWithRawResponse: ...

class AsyncAudioWithStreamingResponse(View):
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse: ...
