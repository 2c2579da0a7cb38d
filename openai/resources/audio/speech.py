from ..._resource import AsyncResource, SyncResource


class Speech(SyncResource, table="audio.speech"):
    pass


class AsyncSpeech(AsyncResource, table="audio.speech"):
    pass
