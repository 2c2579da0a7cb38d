# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    speech_audio_delta_event as speech_audio_delta_event,
    speech_audio_done_event as speech_audio_done_event,
    speech_create_params as speech_create_params,
    speech_model as speech_model,
    speech_stream_event as speech_stream_event,
    transcription as transcription,
    transcription_create_params as transcription_create_params,
    transcription_create_response as transcription_create_response,
    transcription_diarized as transcription_diarized,
    transcription_diarized_segment as transcription_diarized_segment,
    transcription_include as transcription_include,
    transcription_language as transcription_language,
    transcription_segment as transcription_segment,
    transcription_stream_event as transcription_stream_event,
    transcription_text_delta_event as transcription_text_delta_event,
    transcription_text_done_event as transcription_text_done_event,
    transcription_text_segment_event as transcription_text_segment_event,
    transcription_verbose as transcription_verbose,
    transcription_word as transcription_word,
    translation as translation,
    translation_create_params as translation_create_params,
    translation_create_response as translation_create_response,
    translation_verbose as translation_verbose,
)
from .speech_audio_delta_event import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
from .speech_audio_done_event import SpeechAudioDoneEvent as SpeechAudioDoneEvent
from .speech_create_params import SpeechCreateParams as SpeechCreateParams
from .speech_model import SpeechModel as SpeechModel
from .speech_stream_event import SpeechStreamEvent as SpeechStreamEvent
from .transcription import Transcription as Transcription
from .transcription_create_params import TranscriptionCreateParams as TranscriptionCreateParams
from .transcription_create_response import TranscriptionCreateResponse as TranscriptionCreateResponse
from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
from .transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
from .transcription_include import TranscriptionInclude as TranscriptionInclude
from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
from .transcription_segment import TranscriptionSegment as TranscriptionSegment
from .transcription_stream_event import TranscriptionStreamEvent as TranscriptionStreamEvent
from .transcription_text_delta_event import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from .transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .transcription_text_segment_event import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
from .transcription_word import TranscriptionWord as TranscriptionWord
from .translation import Translation as Translation
from .translation_create_params import TranslationCreateParams as TranslationCreateParams
from .translation_create_response import TranslationCreateResponse as TranslationCreateResponse
from .translation_verbose import TranslationVerbose as TranslationVerbose
