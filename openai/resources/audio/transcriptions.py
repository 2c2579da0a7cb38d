from ..._resource import AsyncResource, SyncResource


class Transcriptions(SyncResource, table="audio.transcriptions"):
    pass


class AsyncTranscriptions(AsyncResource, table="audio.transcriptions"):
    pass
