# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Videos(SyncResource, table="videos"):
    pass


class AsyncVideos(AsyncResource, table="videos"):
    pass


__getattr__ = views(__name__, globals())
