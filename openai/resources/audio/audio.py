# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Audio(SyncResource, table="audio"):
    speech = Child("openai.resources.audio.speech:Speech")
    transcriptions = Child("openai.resources.audio.transcriptions:Transcriptions")
    translations = Child("openai.resources.audio.translations:Translations")


class AsyncAudio(AsyncResource, table="audio"):
    speech = Child("openai.resources.audio.speech:AsyncSpeech")
    transcriptions = Child("openai.resources.audio.transcriptions:AsyncTranscriptions")
    translations = Child("openai.resources.audio.translations:AsyncTranslations")


__getattr__ = views(__name__, globals())
