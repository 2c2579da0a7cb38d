# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Transcriptions(SyncResource, table="audio.transcriptions"):
    pass


class AsyncTranscriptions(AsyncResource, table="audio.transcriptions"):
    pass


__getattr__ = views(__name__, globals())
