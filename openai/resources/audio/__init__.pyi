from .audio import AsyncAudio as AsyncAudio, Audio as Audio
from .speech import AsyncSpeech as AsyncSpeech, Speech as Speech
from .transcriptions import AsyncTranscriptions as AsyncTranscriptions, Transcriptions as Transcriptions
from .translations import AsyncTranslations as AsyncTranslations, Translations as Translations
