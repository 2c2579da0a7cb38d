# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Speech(SyncResource, table="audio.speech"):
    pass


class AsyncSpeech(AsyncResource, table="audio.speech"):
    pass


__getattr__ = views(__name__, globals())
