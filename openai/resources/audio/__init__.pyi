# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .audio import (
    AsyncAudio as AsyncAudio,
    AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
    Audio as Audio,
    AudioWithRawResponse as AudioWithRawResponse,
    AudioWithStreamingResponse as AudioWithStreamingResponse,
)
from .speech import (
    AsyncSpeech as AsyncSpeech,
    AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
    Speech as Speech,
    SpeechWithRawResponse as SpeechWithRawResponse,
    SpeechWithStreamingResponse as SpeechWithStreamingResponse,
)
from .transcriptions import (
    AsyncTranscriptions as AsyncTranscriptions,
    AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
    Transcriptions as Transcriptions,
    TranscriptionsWithRawResponse as TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse,
)
from .translations import (
    AsyncTranslations as AsyncTranslations,
    AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
    Translations as Translations,
    TranslationsWithRawResponse as TranslationsWithRawResponse,
    TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
)
