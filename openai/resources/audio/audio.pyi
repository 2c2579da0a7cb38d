# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from .speech import AsyncSpeech, Speech
from .transcriptions import AsyncTranscriptions, Transcriptions
from .translations import AsyncTranslations, Translations

class Audio(SyncResource):
    """Speech to text, and text to speech."""
    transcriptions: Child[Transcriptions]
    translations: Child[Translations]
    speech: Child[Speech]

class AsyncAudio(AsyncResource):
    """Speech to text, and text to speech."""
    transcriptions: Child[AsyncTranscriptions]
    translations: Child[AsyncTranslations]
    speech: Child[AsyncSpeech]
