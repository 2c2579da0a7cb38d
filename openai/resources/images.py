# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Images(SyncResource, table="images"):
    pass


class AsyncImages(AsyncResource, table="images"):
    pass


__getattr__ = views(__name__, globals())
