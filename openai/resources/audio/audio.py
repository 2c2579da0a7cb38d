from ..._resource import AsyncResource, Child, SyncResource, views


class Audio(SyncResource, table="audio"):
    transcriptions = Child("openai.resources.audio.transcriptions:Transcriptions")
    translations = Child("openai.resources.audio.translations:Translations")
    speech = Child("openai.resources.audio.speech:Speech")


class AsyncAudio(AsyncResource, table="audio"):
    transcriptions = Child("openai.resources.audio.transcriptions:AsyncTranscriptions")
    translations = Child("openai.resources.audio.translations:AsyncTranslations")
    speech = Child("openai.resources.audio.speech:AsyncSpeech")


__getattr__ = views(__name__, globals())
