from .._resource import AsyncResource, SyncResource


class Videos(SyncResource, table="videos"):
    pass


class AsyncVideos(AsyncResource, table="videos"):
    pass
